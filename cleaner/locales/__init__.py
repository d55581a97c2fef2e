"""Locale files: one TOML file a language; see CONTRIBUTING.md for what each key means."""
