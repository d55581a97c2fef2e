"""What ends an article and looks like crumbs of a page: results, tables, recipes, facts, items stay."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.endings import is_ending

ENDINGS = [
    ["Lower Penwick 2, Upper Penwick 1", "Marsh End 0, Hale 0", "Oakes 3, Bay 3"],
    ["Lower Penwick 2 1 0 7", "Hale 1 1 1 4", "Marsh End 0 2 1 2"],
    ["TSV Hafen – SV Bucht 2:1", "FC Ufer – VfL Düne 0:0"],
    ["Oatmeal 40g", "2 eggs", "200g flour", "1 onion"],
    ["Yes: 11", "No: 6", "Abstained: 0"],
    ["1. Repair the hull", "2. Paint the deck", "3. Find a crew"],
    ["一、修船体", "二、刷甲板", "三、找船员"],
    ["她走了。"],
    ["समाप्त।"],
    ["Continuará."],
]
CRUMBS = [
    "Related stories", "Sign up for our newsletter.", "Published August 13, 2025", "Loading...", "Updated 17:05",
    "See how 7,000 towns save",
    "Call 678-755-6494", "Tags: ferries, towns", "会員の方のみご利用いただけます。", "Share", ".",
]  # fmt: skip
TOLD = (
    "The ferry that has crossed the bay at Lower Penwick since 1908 will go on running, the council decided on Tuesday "
    "evening after a debate that lasted for more than four hours, as {} of those who were there have told us.",
    "Eleven of its members voted to repair the boat, and six wanted to sell it to a museum in the north of the land, "
    "where {} other boats have found a place behind glass since the war.",
)
NUMBERS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]


@pytest.mark.parametrize("lines", ENDINGS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_end_of_an_article_stays(lines: list[str], gap: str) -> None:
    told = [paragraph.format(number) for number in NUMBERS for paragraph in TOLD]
    text = clean(gap.join([*told, *lines])).text
    assert all(line in text for line in lines[1:] or lines)


@pytest.mark.parametrize("line", CRUMBS)
def test_a_page_s_crumbs_are_no_ending(line: str) -> None:
    assert not is_ending(line)
