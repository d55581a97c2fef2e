"""The trained trees as Python, written by `benchmarks/grow.py` from the JSON files beside it."""

from collections.abc import Sequence


def page_body_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n7 = f[7]
    n8 = f[8]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n17 = f[17]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    n24 = f[24]
    n26 = f[26]
    n27 = f[27]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n41 = f[41]
    n42 = f[42]
    n43 = f[43]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n47 = f[47]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n58 = f[58]
    n59 = f[59]
    n62 = f[62]
    n66 = f[66]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n75 = f[75]
    n77 = f[77]
    return (
        (((-0.204 if n62 <= -2.9375 else (-0.057 if n59 <= 1 else -0.171)) if n66 <= -2.2188 else ((-0.153 if n17 <= -1.375 else (-0.008 if n57 <= 0 else -0.161)) if n62 <= -2.0 else (0.073 if n57 <= 0 else -0.077))) if n17 <= 0.46875 else ((((-0.077 if n17 <= 1.8438 else 0.055) if n48 <= 0.74984 else -0.156) if n62 <= -2.0625 else (0.113 if n59 <= 4 else -0.138)) if n39 <= 80.468 else ((0.166 if n55 <= 79 else ((-0.129 if n72 <= 99 else (0.078 if n12 <= 0 else -0.21)) if n44 <= 0.76544 else 0.146)) if n69 <= 0 else (0.075 if n58 <= 41 else -0.19))))
        + (((-0.183 if n42 <= 0.50317 else (-0.063 if n59 <= 1 else -0.157)) if n66 <= -2.625 else ((-0.122 if n62 <= -3.4062 else (0.009 if n48 <= 0.75409 else -0.105)) if n21 <= -0.4375 else (-0.071 if n75 <= 0.083333 else 0.067))) if n17 <= 0.46875 else (((-0.018 if n62 <= -3.3438 else ((-0.002 if n75 <= 0.13636 else 0.112) if n46 <= 3095.0 else -0.042)) if n66 <= -2.0625 else ((0.154 if n55 <= 79 else ((0.124 if n12 <= 0 else -0.179) if n70 <= 0 else (0.115 if n49 <= 3768.4 else -0.2))) if n70 <= 4 else -0.158)) if n59 <= 2 else (-0.164 if n49 <= 8877.9 else 0.14)))
        + ((((-0.173 if n45 <= 0.36417 else -0.127) if n36 <= 41.083 else ((-0.1 if n17 <= -1.125 else 0.027) if n59 <= 1 else -0.131)) if n17 <= 1.4062 else ((0.009 if n57 <= 0 else -0.145) if n42 <= 0.55465 else 0.082)) if n66 <= -2.625 else (((-0.142 if n54 <= -1 else -0.013) if n57 <= -1 else ((-0.088 if n72 <= 99 else 0.034) if n17 <= -0.5 else ((0.138 if n70 <= 3 else -0.073) if n49 <= 4677.3 else (-0.15 if n73 <= 98 else (0.008 if n47 <= 2495.2 else 0.123))))) if n57 <= 0 else ((0.119 if n48 <= 0.38726 else -0.148) if n49 <= 8877.9 else 0.171)))
        + (((-0.153 if n66 <= -4.25 else ((-0.109 if n48 <= 0.097493 else -0.009) if n59 <= 3 else -0.144)) if n43 <= 0.5701 else ((-0.138 if n17 <= -1.5938 else -0.04) if n17 <= 0.75 else (0.122 if n55 <= 44 else (-0.144 if n72 <= 42 else 0.048)))) if n62 <= -2.4062 else ((0.0 if n17 <= -0.3125 else ((((-0.238 if n73 <= 69 else 0.062) if n30 <= 3 else 0.095) if n75 <= 0.18182 else 0.133) if n49 <= 4677.3 else (((0.141 if n55 <= 61 else -0.151) if n49 <= 6620.4 else 0.131) if n50 <= 0.72873 else 0.106))) if n59 <= 0 else (-0.106 if n51 <= 1262 else 0.118)))
        + ((((-0.149 if n45 <= 0.36417 else -0.106) if n17 <= 1.7188 else (0.044 if n48 <= 0.73389 else -0.105)) if n36 <= 36.166 else ((-0.027 if n59 <= 1 else -0.129) if n8 <= 0 else ((0.095 if n55 <= 79 else (0.031 if n70 <= 0 else -0.179)) if n59 <= 0 else -0.076))) if n66 <= -2.375 else ((-0.048 if n17 <= -0.96875 else ((-0.074 if n73 <= 7 else (0.011 if n58 <= -1 else (0.123 if n49 <= 4677.3 else ((-0.083 if n49 <= 5485.0 else 0.073) if n41 <= 472.69 else 0.105)))) if n12 <= 0 else -0.13)) if n57 <= 0 else (-0.12 if n51 <= 1097 else 0.069)))
        + ((((-0.137 if n49 <= 3140.8 else -0.068) if n17 <= 0.96875 else (0.045 if n55 <= 26 else (-0.009 if n59 <= -10 else -0.126))) if n62 <= -2.6562 else ((0.012 if n17 <= 1.9375 else (0.095 if n26 <= 82 else -0.032)) if n59 <= 0 else -0.081)) if n43 <= 0.55682 else ((-0.093 if n62 <= -2.9375 else (-0.043 if n72 <= 99 else (-0.042 if n17 <= -1.875 else 0.085))) if n1 <= 18 else ((((((0.125 if n55 <= 79 else 0.092) if n77 <= 2 else -0.022) if n2 <= 7 else 0.004) if n11 <= 0 else -0.084) if n70 <= 4 else -0.151) if n59 <= 4 else -0.111)))
        + (((-0.129 if n66 <= -3.4688 else ((-0.103 if n54 <= -1 else -0.016) if n59 <= 3 else -0.123)) if n62 <= -2.4062 else ((-0.1 if n75 <= 0.066667 else -0.023) if n66 <= -1.9062 else 0.041)) if n17 <= 0.75 else ((((-0.047 if n75 <= 0.125 else (0.065 if n70 <= 2 else -0.148)) if n77 <= 1 else -0.144) if n35 <= 3.8579 else ((((-0.241 if n72 <= 23 else 0.017) if n31 <= 3 else (0.111 if n27 <= 119 else -0.171)) if n75 <= 0.19697 else 0.118) if n49 <= 4677.3 else ((0.091 if n48 <= 0.72176 else -0.022) if n71 <= 0 else -0.115))) if n59 <= 8 else -0.108))
        + (((-0.123 if n62 <= -3.7188 else (-0.047 if n56 <= 1 else -0.121)) if n17 <= 1.4062 else (0.074 if n55 <= 46 else (-0.116 if n74 <= 0.46875 else 0.016))) if n66 <= -2.9688 else ((-0.081 if n17 <= -1.5625 else ((-0.028 if n34 <= 2.4455 else 0.057) if n48 <= 0.72616 else (-0.103 if n62 <= -2.0 else 0.006))) if n17 <= 0.75 else ((((((0.093 if n0 <= 536 else (-0.128 if n29 <= 1 else 0.112)) if n39 <= 122.13 else 0.116) if n51 <= 564 else (-0.096 if n73 <= 97 else 0.076)) if n12 <= 0 else -0.136) if n57 <= 0 else -0.048) if n70 <= 4 else -0.135)))
        + (((-0.119 if n66 <= -4.25 else ((-0.084 if n17 <= -1.5938 else -0.014) if n59 <= 8 else -0.107)) if n17 <= 0.96875 else (((0.051 if n58 <= 28 else -0.156) if n73 <= 15 else (-0.057 if n58 <= -18 else (-0.137 if n23 <= -5.8125 else 0.081))) if n48 <= 0.74201 else -0.072)) if n62 <= -2.0625 else (((((-0.189 if n75 <= 0.23529 else 0.056) if n3 <= 3 else (0.097 if n49 <= 4387.8 else -0.106)) if n73 <= 74 else ((0.105 if n77 <= 3 else -0.028) if n48 <= 0.8878 else 0.03)) if n2 <= 7 else (-0.062 if n17 <= -1.875 else 0.035)) if n57 <= 0 else -0.061))
        + (((((-0.115 if n49 <= 7378.9 else 0.105) if n39 <= 49.152 else (-0.075 if n1 <= 58 else 0.045)) if n17 <= 1.8125 else (0.028 if n48 <= 0.69695 else -0.087)) if n42 <= 0.52525 else ((-0.013 if n59 <= 1 else -0.085) if n17 <= 1.3438 else (0.06 if n70 <= 2 else -0.13))) if n66 <= -1.9062 else ((-0.076 if n75 <= 0.11111 else 0.009) if n17 <= -0.125 else ((((0.073 if n0 <= 536 else -0.078) if n75 <= 0.18182 else 0.104) if n49 <= 4677.3 else (-0.093 if n72 <= 99 else ((0.066 if n48 <= 0.72176 else -0.082) if n49 <= 7378.9 else 0.124))) if n59 <= 8 else -0.052)))
        + (((-0.116 if n66 <= -4.1875 else ((-0.045 if n59 <= 13 else -0.111) if n51 <= 1693 else 0.194)) if n38 <= 43.306 else ((-0.04 if n72 <= 99 else (-0.033 if n17 <= -1.9375 else 0.05)) if n59 <= 1 else ((0.131 if n46 <= 122.9 else -0.092) if n47 <= 1498.7 else 0.158))) if n17 <= 0.9375 else (((((0.08 if n49 <= 511.46 else -0.084) if n75 <= 0.23529 else 0.068) if n49 <= 4387.8 else (-0.168 if n72 <= 94 else -0.008)) if n59 <= 9 else -0.091) if n37 <= 45.319 else ((-0.088 if n73 <= 6 else (0.1 if n48 <= 0.87054 else 0.025)) if n12 <= 0 else -0.142)))
        + (((-0.113 if n66 <= -4.1562 else -0.064) if n38 <= 45.709 else ((-0.059 if n72 <= 88 else 0.021) if n59 <= 1 else -0.076)) if n17 <= 0.03125 else (((0.076 if n49 <= 572.0 else (-0.067 if n75 <= 0.27273 else (0.045 if n49 <= 4387.8 else (-0.079 if n49 <= 7378.9 else 0.136)))) if n43 <= 0.65845 else ((((-0.071 if n41 <= 83.884 else 0.085) if n42 <= 0.8444 else -0.148) if n38 <= 60.689 else 0.107) if n55 <= 79 else (-0.098 if n72 <= 78 else (0.065 if n12 <= 0 else -0.152)))) if n57 <= 0 else (0.067 if n58 <= 20 else (-0.097 if n47 <= 1592.3 else 0.142))))
        + (((-0.105 if n38 <= 43.306 else (-0.062 if n7 <= 2 else 0.062)) if n66 <= -3.4688 else (((-0.086 if n48 <= 0.039188 else -0.005) if n48 <= 0.77442 else -0.096) if n62 <= -1.9375 else (-0.026 if n72 <= 99 else 0.043))) if n17 <= 0.9375 else (((-0.062 if n58 <= -18 else ((0.046 if n42 <= 0.90087 else -0.182) if n3 <= 3 else 0.074)) if n55 <= 41 else (-0.092 if n75 <= 0.3913 else ((0.066 if n48 <= 0.85332 else -0.015) if n70 <= 0 else -0.127))) if n37 <= 48.279 else ((-0.092 if n23 <= -5.8125 else 0.101) if n55 <= 79 else (-0.019 if n44 <= 0.77262 else 0.076))))
        + (((-0.008 if n49 <= 203.17 else -0.101) if n62 <= -3.7188 else ((-0.109 if n73 <= 39 else 0.015) if n48 <= 0.77442 else -0.067)) if n17 <= -0.125 else (((((-0.038 if n17 <= 1.75 else 0.083) if n46 <= 305.13 else -0.101) if n74 <= 0.41935 else (0.021 if n48 <= 0.79011 else -0.066)) if n34 <= 13.87 else (0.069 if n55 <= 46 else (-0.126 if n72 <= 41 else 0.019))) if n43 <= 0.65845 else (((-0.041 if n41 <= 138.28 else (-0.055 if n1 <= 20 else 0.095)) if n38 <= 60.689 else 0.101) if n55 <= 68 else (-0.073 if n72 <= 99 else (0.01 if n44 <= 0.76315 else 0.079)))))
        + (((((-0.094 if n44 <= 0.098206 else 0.178) if n56 <= 1 else -0.078) if n49 <= 196.02 else -0.093) if n39 <= 62.579 else (-0.083 if n74 <= 0.11111 else (-0.029 if n0 <= 191 else (0.081 if n58 <= 57 else ((-0.045 if n51 <= 394 else 0.128) if n51 <= 512 else -0.105))))) if n62 <= -2.9375 else (((0.099 if n46 <= 131.05 else -0.009) if n49 <= 497.96 else -0.061) if n75 <= 0.18182 else ((((0.066 if n70 <= 2 else -0.119) if n11 <= 0 else -0.059) if n29 <= 7 else -0.0) if n17 <= 1.9062 else (0.097 if n49 <= 4677.3 else (-0.055 if n41 <= 478.23 else 0.06)))))
        + ((-0.091 if n55 <= -1 else (((-0.016 if n49 <= 4387.8 else -0.149) if n73 <= 60 else ((0.127 if n49 <= 234.74 else (-0.054 if n51 <= 595 else 0.134)) if n75 <= 0.125 else ((0.049 if n12 <= 0 else -0.082) if n48 <= 0.8878 else -0.037))) if n66 <= -1.1562 else ((-0.053 if n73 <= 80 else 0.041) if n24 <= -0.96875 else (0.043 if n17 <= 1.3438 else (0.098 if n49 <= 4919.9 else (-0.036 if n47 <= 2899.4 else 0.087)))))) if n57 <= 0 else (((-0.052 if n1 <= 16 else 0.099) if n58 <= 17 else (-0.098 if n49 <= 7378.9 else 0.088)) if n47 <= 1625.0 else 0.139))
        + (((-0.072 if n17 <= -0.9375 else ((-0.194 if n22 <= -5.7812 else 0.058) if n49 <= 511.46 else (-0.057 if n39 <= 122.13 else 0.029))) if n59 <= 8 else -0.098) if n75 <= 0.2 else (((-0.084 if n39 <= 65.478 else (-0.046 if n0 <= 112 else 0.041)) if n62 <= -3.7812 else (((((0.002 if n22 <= -1.125 else 0.051) if n12 <= 0 else -0.087) if n46 <= 3625.6 else -0.107) if n49 <= 7378.9 else 0.137) if n70 <= 2 else -0.117)) if n17 <= 1.8125 else ((0.092 if n77 <= 3 else -0.094) if n58 <= 79 else ((-0.091 if n74 <= 0.41667 else 0.048) if n70 <= 0 else -0.122))))
        + (((-0.09 if n7 <= 2 else 0.007) if n66 <= -4.875 else ((-0.044 if n17 <= -0.96875 else ((-0.061 if n73 <= 21 else (0.021 if n13 <= 1 else 0.073)) if n77 <= 3 else -0.089)) if n48 <= 0.77013 else -0.071)) if n62 <= -1.875 else ((0.007 if n48 <= 0.68447 else -0.073) if n75 <= 0.125 else ((0.025 if n1 <= 21 else 0.087) if n55 <= 79 else (-0.082 if n72 <= 99 else (((((0.001 if n74 <= 0.53125 else (0.075 if n8 <= 13 else -0.212)) if n3 <= 5 else -0.135) if n46 <= 4937.0 else -0.139) if n49 <= 7378.9 else 0.12) if n12 <= 0 else -0.12)))))
        + ((-0.083 if n62 <= -4.0625 else (-0.067 if n66 <= -5.2188 else (-0.07 if n72 <= 99 else 0.021))) if n17 <= -0.28125 else (((-0.02 if n34 <= 3.9066 else (((-0.129 if n72 <= 86 else 0.047) if n3 <= 3 else 0.063) if n55 <= 79 else (-0.102 if n72 <= 99 else (0.028 if n12 <= 0 else -0.15)))) if n59 <= 9 else (-0.076 if n47 <= 1354.0 else 0.101)) if n43 <= 0.75723 else (((0.044 if n1 <= 132 else -0.147) if n38 <= 60.689 else 0.086) if n49 <= 4677.3 else ((0.091 if n55 <= 49 else -0.098) if n40 <= 441.72 else (-0.012 if n47 <= 3093.9 else 0.096)))))
        + ((((0.046 if n49 <= 203.17 else -0.092) if n55 <= -1 else (((-0.011 if n1 <= 16 else 0.084) if n49 <= 511.46 else (((-0.077 if n73 <= 61 else (-0.034 if n75 <= 0.52941 else 0.026)) if n1 <= 67 else 0.05) if n51 <= 828 else 0.11)) if n48 <= 0.89463 else -0.05)) if n59 <= 8 else ((0.089 if n46 <= 127.06 else -0.091) if n47 <= 1698.2 else 0.138)) if n66 <= -1.9062 else (-0.014 if n75 <= 0.18182 else ((0.031 if n11 <= 0 else -0.054) if n17 <= 1.7188 else (0.093 if n55 <= 78 else ((0.005 if n44 <= 0.80882 else 0.071) if n70 <= 1 else -0.119)))))
    )


def page_body_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n7 = f[7]
    n8 = f[8]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n17 = f[17]
    n18 = f[18]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    n24 = f[24]
    n27 = f[27]
    n29 = f[29]
    n30 = f[30]
    n34 = f[34]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n41 = f[41]
    n42 = f[42]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n47 = f[47]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n58 = f[58]
    n59 = f[59]
    n62 = f[62]
    n66 = f[66]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n75 = f[75]
    n77 = f[77]
    n78 = f[78]
    return (
        (((-0.058 if n17 <= -0.9375 else ((-0.107 if n41 <= 6.7417 else 0.053) if n49 <= 511.46 else -0.03)) if n59 <= 10 else (0.169 if n51 <= 60 else -0.092)) if n75 <= 0.2 else ((-0.061 if n41 <= 83.884 else (-0.054 if n73 <= 72 else (-0.296 if n14 <= -56 else 0.019))) if n34 <= 4.5416 else (((0.038 if n0 <= 158 else 0.086) if n2 <= 7 else 0.006) if n58 <= 79 else (((-0.01 if n44 <= 0.74121 else 0.066) if n49 <= 4677.3 else (((-0.013 if n8 <= 9 else -0.227) if n51 <= 558 else -0.164) if n47 <= 3290.6 else 0.058)) if n49 <= 7378.9 else 0.12))))
        + ((((0.24 if n46 <= 122.9 else -0.079) if n51 <= 64 else -0.085) if n41 <= 83.884 else (-0.066 if n75 <= 0.083333 else (-0.043 if n0 <= 112 else (0.084 if n49 <= 837.44 else 0.003)))) if n62 <= -3.7188 else ((((-0.046 if n17 <= -2.4062 else (0.052 if n29 <= 7 else (0.062 if n3 <= 3 else 0.002))) if n71 <= 0 else -0.053) if n48 <= 0.81314 else ((-0.065 if n36 <= 81.306 else -0.007) if n49 <= 8877.9 else 0.143)) if n17 <= 1.9375 else (((-0.118 if n46 <= 238.95 else 0.081) if n3 <= 3 else (0.086 if n77 <= 1 else -0.089)) if n58 <= 72 else 0.022)))
        + (((0.028 if n47 <= 186.73 else -0.085) if n54 <= -1 else ((0.062 if n50 <= 0.32749 else (((-0.063 if n74 <= 0.13043 else 0.013) if n49 <= 4387.8 else -0.093) if n51 <= 828 else 0.106)) if n23 <= -1.1875 else (((-0.004 if n22 <= -0.6875 else 0.044) if n17 <= 1.6875 else 0.075) if n49 <= 4677.3 else (((-0.008 if n46 <= 5344.3 else -0.157) if n49 <= 7378.9 else 0.104) if n71 <= 0 else -0.101)))) if n59 <= 5 else (0.119 if n48 <= 0.38726 else (((0.181 if n46 <= 138.8 else (-0.101 if n72 <= 99 else -0.029)) if n54 <= 0 else -0.1) if n49 <= 8877.9 else 0.139)))
        + (((-0.088 if n38 <= 3.8477 else ((0.218 if n51 <= 133 else -0.098) if n49 <= 203.17 else -0.036)) if n58 <= -2 else (((((0.021 if n42 <= 0.83812 else -0.131) if n75 <= 0.1875 else 0.055) if n55 <= 56 else -0.08) if n73 <= 76 else ((0.035 if n12 <= 0 else -0.076) if n17 <= 1.9375 else ((0.087 if n27 <= 119 else -0.082) if n51 <= 564 else 0.006))) if n48 <= 0.73023 else (-0.053 if n18 <= -1.2188 else ((-0.016 if n62 <= -0.4375 else 0.049) if n49 <= 4677.3 else -0.056)))) if n59 <= 8 else ((-0.097 if n72 <= 98 else 0.049) if n56 <= -79 else -0.08))
        + ((-0.083 if n66 <= -5.5312 else (0.038 if n51 <= 117 else ((-0.007 if n51 <= 730 else 0.147) if n4 <= 0 else (-0.092 if n62 <= -4.6562 else -0.031)))) if n75 <= 0.125 else ((((0.002 if n58 <= 2 else -0.088) if n73 <= 65 else ((-0.061 if n46 <= 293.22 else 0.095) if n58 <= -2 else (0.082 if n49 <= 502.9 else (-0.028 if n74 <= 0.4 else 0.039)))) if n48 <= 0.86691 else (-0.073 if n46 <= 6729.1 else 0.094)) if n36 <= 55.197 else ((0.012 if n1 <= 25 else 0.076) if n58 <= 79 else ((-0.022 if n44 <= 0.81117 else 0.046) if n12 <= 0 else -0.134))))
        + (((-0.07 if n54 <= -1 else (((-0.041 if n13 <= 1 else (0.021 if n77 <= 3 else (-0.067 if n53 <= 0.9095 else 0.189))) if n17 <= 2.8438 else 0.041) if n51 <= 1392 else 0.133)) if n22 <= -1.125 else ((0.105 if n49 <= 234.74 else ((-0.033 if n51 <= 828 else 0.069) if n38 <= 159.08 else 0.028)) if n24 <= -0.96875 else ((-0.043 if n17 <= -2.0312 else 0.027) if n17 <= 1.4062 else (0.078 if n49 <= 4919.9 else (((0.05 if n51 <= 558 else -0.097) if n7 <= 2 else -0.112) if n49 <= 7378.9 else 0.097))))) if n56 <= 1 else (0.064 if n55 <= 10 else -0.093))
        + ((-0.071 if n66 <= -4.25 else -0.02) if n17 <= -0.9375 else (((((-0.003 if n49 <= 511.46 else -0.077) if n49 <= 3140.8 else 0.012) if n1 <= 67 else 0.039) if n22 <= -0.625 else (0.021 if n49 <= 4387.8 else -0.055)) if n34 <= 5.4882 else (((-0.146 if n22 <= -5.7812 else 0.026) if n37 <= 42.336 else (-0.013 if n78 <= -1 else 0.074)) if n55 <= 69 else (-0.071 if n72 <= 99 else (-0.022 if n75 <= 0.48276 else (0.059 if n49 <= 4677.3 else ((((0.038 if n46 <= 5344.3 else -0.125) if n51 <= 558 else -0.135) if n49 <= 7378.9 else 0.1) if n51 <= 1262 else 0.112)))))))
        + (((-0.067 if n78 <= -1 else (((0.08 if n49 <= 196.02 else -0.056) if n51 <= 1693 else 0.215) if n0 <= 112 else (0.046 if n55 <= 34 else -0.023))) if n56 <= 2 else -0.093) if n62 <= -3.7188 else (((-0.059 if n1 <= 24 else (0.083 if n55 <= 22 else -0.054)) if n72 <= 99 else (0.059 if n3 <= 3 else ((-0.082 if n30 <= 1 else 0.022) if n48 <= 0.82386 else -0.037))) if n17 <= 1.9375 else ((((-0.149 if n30 <= 3 else 0.073) if n56 <= -52 else 0.054) if n75 <= 0.2 else 0.079) if n55 <= 74 else (-0.05 if n74 <= 0.53125 else 0.031))))
        + (((-0.084 if n38 <= 3.468 else ((0.143 if n45 <= 0.47032 else -0.045) if n49 <= 217.97 else (-0.051 if n75 <= 0.13636 else -0.0))) if n22 <= -1.125 else ((((-0.076 if n3 <= 3 else (-0.117 if n23 <= -5.1562 else (0.049 if n77 <= 0 else -0.096))) if n24 <= -0.9375 else 0.068) if n49 <= 4387.8 else (-0.12 if n72 <= 99 else (((-0.112 if n47 <= 3630.2 else 0.044) if n44 <= 0.80882 else 0.034) if n49 <= 7378.9 else 0.115))) if n2 <= 4 else (-0.061 if n46 <= 47.382 else 0.004))) if n56 <= 1 else (0.143 if n46 <= 106.9 else (0.535 if n48 <= 0.30151 else -0.091)))
        + ((((-0.077 if n0 <= 127 else 0.0) if n48 <= 0.058537 else (-0.058 if n73 <= 32 else (0.11 if n49 <= 217.97 else ((((-0.035 if n49 <= 3316.1 else 0.112) if n27 <= 12 else 0.031) if n50 <= 0.52478 else ((0.006 if n51 <= 564 else -0.141) if n72 <= 99 else (0.097 if n3 <= 3 else 0.035))) if n48 <= 0.75409 else (-0.032 if n49 <= 8877.9 else 0.124))))) if n17 <= 2.1562 else (((0.072 if n21 <= 2.25 else -0.118) if n3 <= 3 else 0.072) if n55 <= 46 else (-0.048 if n74 <= 0.53125 else (0.068 if n49 <= 4677.3 else -0.015)))) if n56 <= 1 else -0.08)
    )


def page_body_2(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n10 = f[10]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n15 = f[15]
    n16 = f[16]
    n17 = f[17]
    n18 = f[18]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    n24 = f[24]
    n25 = f[25]
    n26 = f[26]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n32 = f[32]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n41 = f[41]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n47 = f[47]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n58 = f[58]
    n59 = f[59]
    n62 = f[62]
    n63 = f[63]
    n65 = f[65]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n75 = f[75]
    n76 = f[76]
    n77 = f[77]
    n78 = f[78]
    n79 = f[79]
    return (
        ((-0.065 if n66 <= -5.5938 else ((-0.056 if n73 <= 39 else (-0.032 if n40 <= 18.743 else (0.108 if n49 <= 297.96 else ((-0.017 if n17 <= 2.4062 else 0.055) if n49 <= 3091.0 else (0.127 if n49 <= 3680.0 else (0.04 if n12 <= 0 else -0.125)))))) if n48 <= 0.74604 else -0.049)) if n21 <= -0.8125 else ((((-0.156 if n41 <= 5.9058 else 0.054) if n49 <= 511.46 else (-0.02 if n75 <= 0.38095 else 0.021)) if n17 <= 1.9375 else ((-0.1 if n30 <= 3 else (0.073 if n49 <= 4387.8 else -0.068)) if n73 <= 79 else (-0.083 if n22 <= -5.125 else 0.063))) if n48 <= 0.88441 else -0.028))
        + ((-0.052 if n54 <= -1 else ((((-0.004 if n1 <= 25 else ((-0.049 if n78 <= -1 else 0.055) if n58 <= 67 else (-0.095 if n74 <= 0.5 else (0.036 if n3 <= 8 else -0.341)))) if n49 <= 3091.0 else 0.069) if n49 <= 4387.8 else (((0.053 if n50 <= 0.58916 else -0.087) if n50 <= 0.72873 else 0.005) if n49 <= 7378.9 else 0.099)) if n77 <= 3 else (-0.094 if n79 <= 0.11524 else 0.032))) if n59 <= 10 else (-0.098 if n72 <= 99 else (-0.071 if n62 <= -4.375 else ((0.003 if n66 <= -6.25 else (0.188 if n63 <= 25 else 0.767)) if n49 <= 490.07 else -0.004))))
        + (((0.053 if n49 <= 234.74 else ((-0.056 if n23 <= -1.0 else -0.008) if n31 <= 4 else 0.027)) if n59 <= 10 else -0.073) if n74 <= 0.2 else (((-0.025 if n78 <= -1 else ((0.01 if n25 <= -1.9688 else 0.056) if n12 <= 0 else -0.069)) if n29 <= 7 else ((-0.058 if n26 <= 13 else 0.057) if n44 <= 0.3875 else (0.091 if n49 <= 373.75 else (((-0.029 if n41 <= 146.08 else ((0.043 if n59 <= 35 else 0.259) if n12 <= 0 else -0.116)) if n51 <= 522 else (0.019 if n40 <= 268.54 else -0.087)) if n3 <= 7 else -0.096)))) if n70 <= 2 else -0.101))
        + (((-0.074 if n48 <= 0.11296 else -0.021) if n17 <= -1.6875 else (((((0.021 if n49 <= 511.46 else (0.003 if n65 <= 4 else -0.051)) if n49 <= 8877.9 else 0.122) if n13 <= 1 else (0.036 if n77 <= 3 else -0.048)) if n21 <= -0.78125 else ((((0.012 if n13 <= 1 else 0.055) if n49 <= 4387.8 else (-0.097 if n51 <= 784 else 0.08)) if n39 <= 166.1 else (0.026 if n17 <= 1.9062 else 0.079)) if n46 <= 3395.1 else (-0.052 if n49 <= 7378.9 else 0.087))) if n70 <= 2 else (0.044 if n58 <= 20 else -0.106))) if n56 <= 1 else (0.384 if n48 <= 0.30151 else -0.079))
        + (((0.039 if n4 <= 0 else (0.048 if n49 <= 234.74 else (-0.086 if n62 <= -4.6562 else -0.015))) if n48 <= 0.68447 else -0.061) if n75 <= 0.125 else ((((-0.081 if n40 <= 87.873 else 0.044) if n3 <= 3 else -0.069) if n78 <= -1 else (((-0.015 if n41 <= 57.47 else (0.027 if n1 <= 25 else 0.069)) if n49 <= 4677.3 else ((0.029 if n51 <= 485 else -0.092) if n49 <= 7378.9 else 0.106)) if n29 <= 7 else (-0.055 if n30 <= 2 else ((0.001 if n0 <= 271 else (0.065 if n51 <= 564 else -0.041)) if n48 <= 0.88116 else -0.035)))) if n70 <= 2 else -0.088))
        + (((-0.07 if n38 <= 3.468 else ((((-0.073 if n73 <= 99 else (0.123 if n44 <= 0.5278 else -0.039)) if n50 <= 0.37157 else -0.069) if n75 <= 0.125 else 0.069) if n49 <= 511.46 else ((-0.05 if n0 <= 628 else 0.089) if n74 <= 0.3913 else ((-0.004 if n70 <= 1 else -0.095) if n49 <= 7378.9 else 0.124)))) if n23 <= -1.125 else ((((((-0.053 if n0 <= 186 else 0.055) if n48 <= 0.06553 else (0.101 if n49 <= 307.61 else 0.029)) if n17 <= 2.4375 else 0.063) if n48 <= 0.68857 else 0.004) if n12 <= 0 else -0.081) if n4 <= 2 else -0.012)) if n56 <= 14 else -0.082)
        + (((-0.08 if n55 <= -17 else (0.057 if n49 <= 247.86 else -0.029)) if n34 <= 0.94692 else ((-0.033 if n17 <= -2.0938 else (((-0.116 if n41 <= 9.0566 else ((-0.111 if n72 <= 98 else 0.05) if n3 <= 3 else (-0.121 if n23 <= -5.8125 else (-0.042 if n78 <= -1 else ((0.031 if n1 <= 23 else 0.069) if n12 <= 0 else -0.056))))) if n29 <= 7 else (0.086 if n47 <= 82.508 else (-0.235 if n14 <= -56 else 0.007))) if n48 <= 0.82724 else -0.011)) if n70 <= 2 else -0.075)) if n56 <= 15 else (0.376 if n51 <= 60 else (0.457 if n48 <= 0.31601 else -0.09)))
        + (((0.051 if n49 <= 234.74 else (-0.057 if n48 <= 0.11738 else (-0.025 if n51 <= 373 else (0.045 if n0 <= 253 else -0.069)))) if n59 <= 24 else -0.06) if n75 <= 0.2 else ((((((-0.032 if n1 <= 73 else 0.072) if n22 <= 0.03125 else 0.016) if n13 <= 1 else 0.032) if n49 <= 4387.8 else ((0.19 if n50 <= 0.58015 else -0.014) if n51 <= 558 else ((-0.144 if n51 <= 579 else ((0.105 if n50 <= 0.65668 else -0.142) if n48 <= 0.54044 else -0.138)) if n50 <= 0.72651 else 0.086))) if n51 <= 1392 else 0.109) if n17 <= 2.8438 else (0.059 if n49 <= 4677.3 else -0.015)))
        + ((((-0.069 if n38 <= 1.9742 else (0.032 if n49 <= 511.46 else ((-0.044 if n75 <= 0.4 else 0.004) if n1 <= 93 else 0.089))) if n48 <= 0.8742 else -0.059) if n20 <= -1.125 else (((-0.081 if n72 <= 98 else 0.021) if n30 <= 3 else ((0.001 if n1 <= 21 else (-0.097 if n23 <= -5.8125 else (0.064 if n74 <= 0.92857 else -0.041))) if n48 <= 0.72616 else (-0.136 if n72 <= 10 else 0.013))) if n2 <= 8 else (-0.049 if n72 <= 64 else (0.069 if n3 <= 1 else -0.007)))) if n56 <= 16 else (0.336 if n48 <= 0.33034 else (0.299 if n51 <= 60 else -0.088)))
        + (((0.07 if n49 <= 171.71 else (-0.063 if n7 <= 2 else 0.032)) if n66 <= -5.5938 else ((-0.058 if n73 <= 19 else (-0.031 if n48 <= 0.061903 else ((0.098 if n37 <= 54.896 else 0.0) if n51 <= 155 else (-0.014 if n49 <= 3091.0 else (0.109 if n49 <= 4198.4 else (-0.108 if n72 <= 97 else 0.036)))))) if n48 <= 0.74604 else -0.039)) if n21 <= -1.125 else ((((-0.009 if n17 <= 2.5 else (-0.078 if n3 <= 3 else (0.068 if n55 <= 76 else -0.001))) if n51 <= 1392 else (-0.146 if n53 <= 0.0 else 0.13)) if n13 <= 1 else 0.037) if n77 <= 3 else -0.048))
        + ((((((-0.072 if n38 <= 3.468 else (((-0.053 if n5 <= 0 else (0.049 if n24 <= -0.375 else -0.029)) if n51 <= 425 else 0.172) if n49 <= 511.46 else (-0.04 if n1 <= 67 else 0.05))) if n49 <= 3091.0 else ((-0.006 if n51 <= 362 else 0.147) if n49 <= 3680.0 else (0.019 if n29 <= 9 else -0.129))) if n22 <= -1.125 else ((0.082 if n50 <= 0.26341 else -0.009) if n24 <= -0.96875 else (0.045 if n2 <= 5 else (0.033 if n10 <= 0 else (-0.011 if n3 <= 5 else -0.113))))) if n46 <= 3756.2 else -0.068) if n49 <= 7378.9 else 0.091) if n56 <= 16 else -0.074)
        + ((-0.054 if n1 <= 14 else ((0.097 if n72 <= 34 else 0.004) if n46 <= 138.8 else -0.044)) if n62 <= -4.75 else (-0.071 if n73 <= 7 else ((((-0.015 if n22 <= -1.6875 else (-0.009 if n5 <= 1 else (0.076 if n49 <= 502.9 else ((-0.026 if n75 <= 0.22222 else 0.05) if n4 <= 1 else -0.011)))) if n49 <= 3091.0 else (0.065 if n3 <= 5 else -0.1)) if n49 <= 4387.8 else ((0.033 if n51 <= 512 else (-0.138 if n51 <= 579 else (0.029 if n48 <= 0.48335 else -0.119))) if n50 <= 0.72651 else 0.011)) if n51 <= 1392 else (0.119 if n50 <= 0.64154 else -0.277))))
        + ((-0.034 if n17 <= -2.0938 else ((((-0.054 if n31 <= 4 else (-0.101 if n73 <= 58 else 0.09)) if n74 <= 0.13043 else (-0.004 if n1 <= 14 else 0.077)) if n49 <= 572.0 else ((((-0.051 if n74 <= 0.54167 else -0.012) if n36 <= 134.03 else 0.015) if n51 <= 925 else (-0.012 if n47 <= 2362.1 else 0.132)) if n0 <= 628 else 0.066)) if n23 <= -1.125 else (0.031 if n29 <= 4 else (-0.006 if n13 <= 1 else (0.043 if n14 <= 0 else (-0.159 if n30 <= 1 else 0.01)))))) if n56 <= 18 else (0.181 if n51 <= 76 else (0.282 if n48 <= 0.34962 else -0.088)))
        + ((((-0.095 if n41 <= 79.773 else (-0.047 if n1 <= 20 else 0.027)) if n48 <= 0.061903 else ((-0.009 if n74 <= 0.17857 else ((0.014 if n3 <= 4 else -0.109) if n5 <= 1 else (-0.019 if n78 <= -1 else (0.08 if n49 <= 532.53 else (-0.011 if n41 <= 135.46 else 0.046))))) if n51 <= 522 else (((-0.046 if n51 <= 579 else 0.037) if n6 <= 2 else 0.153) if n40 <= 244.79 else (-0.15 if n30 <= 2 else (((0.013 if n49 <= 4387.8 else -0.091) if n49 <= 7086.0 else 0.082) if n53 <= 0.81919 else -0.17))))) if n71 <= 1 else -0.045) if n48 <= 0.88116 else -0.032)
        + (((((((-0.023 if n5 <= 4 else 0.044) if n16 <= 3 else 0.022) if n21 <= 1.7188 else (0.024 if n0 <= 791 else -0.086)) if n49 <= 10648.0 else 0.125) if n13 <= 1 else (((((-0.101 if n46 <= 64.525 else 0.074) if n3 <= 3 else -0.059) if n70 <= 0 else -0.112) if n78 <= -1 else ((-0.028 if n77 <= -2 else 0.058) if n14 <= 1 else (-0.125 if n30 <= 1 else 0.009))) if n77 <= 3 else ((-0.07 if n77 <= 29 else 0.162) if n79 <= 0.16304 else 0.05))) if n70 <= 2 else (-0.077 if n68 <= 5 else 0.222)) if n56 <= 18 else -0.069)
        + (((0.05 if n49 <= 210.93 else -0.037) if n17 <= -2.0938 else (((0.131 if n50 <= 0.15924 else (-0.045 if n58 <= -22 else 0.009)) if n48 <= 0.72616 else ((-0.053 if n18 <= -0.6875 else -0.008) if n51 <= 1392 else 0.107)) if n13 <= 1 else (((0.051 if n77 <= 1 else (-0.058 if n2 <= 3 else (-0.002 if n49 <= 2820.7 else 0.131))) if n15 <= 1 else -0.007) if n49 <= 4387.8 else (((-0.12 if n49 <= 7086.0 else 0.105) if n53 <= 0.40391 else 0.137) if n79 <= 0.037037 else 0.027)))) if n56 <= 18 else ((0.162 if n51 <= 76 else -0.084) if n47 <= 525.5 else 0.214))
        + (((-0.045 if n1 <= 25 else 0.02) if n48 <= 0.11738 else ((-0.087 if n31 <= 3 else (0.092 if n44 <= 0.31945 else ((-0.031 if n1 <= 36 else 0.054) if n51 <= 550 else -0.098))) if n72 <= 99 else (-0.037 if n66 <= -5.5938 else (((-0.084 if n40 <= 16.247 else (0.104 if n31 <= 1 else 0.045)) if n3 <= 7 else -0.065) if n51 <= 512 else (0.037 if n41 <= 278.08 else (-0.157 if n30 <= 2 else -0.017)))))) if n48 <= 0.72616 else (-0.067 if n62 <= -4.875 else (((-0.001 if n49 <= 5053.0 else -0.063) if n51 <= 1392 else 0.106) if n70 <= 4 else -0.119)))
        + (((((-0.078 if n47 <= 87.192 else (0.063 if n2 <= 5 else -0.038)) if n36 <= 6.4555 else 0.044) if n49 <= 476.02 else (-0.047 if n74 <= 0.36364 else ((-0.015 if n51 <= 362 else 0.036) if n51 <= 508 else (0.003 if n26 <= 5 else -0.077)))) if n51 <= 925 else ((-0.053 if n47 <= 2565.7 else 0.112) if n53 <= 0.2907 else 0.101)) if n19 <= -1.125 else (((0.062 if n76 <= -1.0 else -0.005) if n17 <= 2.625 else (-0.068 if n3 <= 3 else (0.062 if n55 <= 69 else (-0.113 if n74 <= 0.36364 else (0.055 if n49 <= 4919.9 else -0.023))))) if n13 <= 4 else 0.034))
        + ((((((-0.045 if n66 <= -5.5312 else -0.012) if n26 <= 12 else (-0.043 if n78 <= -1 else (-0.09 if n47 <= 6.4525 else 0.024))) if n17 <= 2.8438 else 0.034) if n49 <= 3091.0 else ((-0.089 if n47 <= 380.35 else 0.037) if n51 <= 362 else ((0.18 if n62 <= -3.4062 else 0.078) if n49 <= 3680.0 else 0.028))) if n49 <= 4387.8 else ((-0.11 if n78 <= -1 else ((0.133 if n50 <= 0.658 else 0.009) if n8 <= 13 else -0.166)) if n51 <= 477 else ((0.04 if n55 <= 68 else -0.098) if n51 <= 784 else (0.105 if n46 <= 3004.5 else -0.109)))) if n49 <= 7378.9 else 0.078)
        + (-0.031 if n17 <= -2.2812 else ((-0.046 if n41 <= 10.069 else (((-0.007 if n5 <= 2 else 0.114) if n1 <= 21 else 0.114) if n28 <= 1 else (0.001 if n53 <= 0.34944 else (0.122 if n49 <= 294.3 else 0.029)))) if n49 <= 511.46 else (((-0.042 if n30 <= 4 else 0.018) if n75 <= 0.38095 else -0.001) if n25 <= -0.96875 else ((((-0.107 if n46 <= 372.27 else -0.027) if n51 <= 569 else 0.031) if n30 <= 4 else 0.057) if n41 <= 138.28 else (((-0.024 if n72 <= 34 else 0.022) if n17 <= 2.3438 else 0.058) if n49 <= 4677.3 else (-0.036 if n47 <= 3763.0 else 0.036))))))
        + (((((((-0.061 if n5 <= 2 else 0.011) if n1 <= 25 else (-0.078 if n31 <= 3 else 0.031)) if n48 <= 0.11738 else ((-0.101 if n38 <= 3.468 else 0.074) if n46 <= 122.9 else (0.011 if n71 <= 1 else -0.082))) if n48 <= 0.63317 else (0.109 if n46 <= 146.38 else ((-0.087 if n72 <= 89 else 0.028) if n56 <= -42 else (-0.056 if n36 <= 103.01 else 0.023)))) if n18 <= -0.9375 else (0.006 if n17 <= 2.8125 else (-0.034 if n75 <= 0.16667 else 0.05))) if n46 <= 3756.2 else ((-0.003 if n46 <= 5344.3 else -0.089) if n51 <= 522 else -0.108)) if n49 <= 7378.9 else 0.073)
        + (((-0.027 if n17 <= -1.875 else (((0.009 if n0 <= 331 else -0.092) if n74 <= 0.125 else 0.049) if n49 <= 511.46 else (((-0.053 if n51 <= 579 else 0.05) if n38 <= 141.73 else 0.004) if n41 <= 151.71 else ((((-0.051 if n1 <= 18 else 0.018) if n40 <= 127.91 else 0.033) if n3 <= 7 else -0.06) if n51 <= 522 else (-0.129 if n30 <= 2 else ((-0.213 if n14 <= -20 else 0.04) if n49 <= 4311.3 else (-0.095 if n50 <= 0.72651 else 0.043))))))) if n51 <= 925 else ((-0.035 if n47 <= 2565.7 else 0.072) if n53 <= 0.2907 else 0.099)) if n70 <= 3 else -0.072)
        + (-0.054 if n36 <= 0.74384 else ((((0.102 if n50 <= 0.15924 else (0.065 if n77 <= -3 else (((((0.026 if n59 <= -11 else -0.019) if n49 <= 5194.6 else -0.069) if n67 <= 0 else (0.033 if n49 <= 294.3 else (-0.036 if n17 <= 2.8438 else 0.013))) if n16 <= 2 else 0.013) if n49 <= 10648.0 else 0.111))) if n13 <= 1 else (((0.069 if n53 <= 0.10355 else (0.01 if n79 <= 0.44151 else 0.102)) if n13 <= 18 else ((-0.028 if n79 <= 0.14286 else 0.188) if n77 <= 6 else -0.113)) if n53 <= 0.41493 else 0.065)) if n56 <= 43 else -0.068) if n70 <= 2 else -0.057))
        + ((-0.049 if n36 <= 0.74384 else (((-0.084 if n72 <= 99 else ((-0.061 if n62 <= -4.6875 else (0.017 if n63 <= 0 else 0.109)) if n3 <= 3 else (0.105 if n78 <= -3 else -0.047))) if n78 <= -1 else ((((((-0.013 if n32 <= 2 else -0.08) if n16 <= 1 else 0.014) if n39 <= 155.53 else 0.028) if n13 <= 1 else (-0.02 if n77 <= -2 else 0.054)) if n2 <= 7 else (0.08 if n49 <= 196.02 else -0.01)) if n77 <= 1 else (-0.045 if n78 <= 3 else 0.068))) if n12 <= 0 else (-0.002 if n40 <= 228.63 else -0.095))) if n70 <= 3 else -0.064)
        + ((-0.036 if n23 <= -4.2188 else (0.023 if n51 <= 146 else (((-0.035 if n40 <= 580.38 else 0.015) if n51 <= 254 else ((((-0.032 if n8 <= 0 else 0.059) if n55 <= 22 else ((-0.02 if n49 <= 2319.9 else -0.094) if n47 <= 2425.2 else 0.072)) if n50 <= 0.51917 else (((-0.049 if n48 <= 0.089431 else (0.083 if n37 <= 23.689 else 0.022)) if n6 <= 1 else 0.14) if n49 <= 4387.8 else (-0.034 if n51 <= 828 else 0.068))) if n46 <= 3625.6 else -0.043)) if n17 <= 3.0312 else (-0.062 if n3 <= 3 else (0.051 if n49 <= 5053.0 else -0.021))))) if n49 <= 9681.9 else 0.093)
        + (-0.012 if n25 <= -1.9375 else ((-0.074 if n31 <= 3 else (((-0.034 if n1 <= 23 else (((-0.062 if n78 <= -1 else 0.069) if n55 <= 72 else -0.04) if n75 <= 0.92 else -0.192)) if n5 <= 6 else 0.113) if n59 <= 8 else -0.083)) if n72 <= 99 else (-0.033 if n44 <= 0.23377 else ((0.062 if n3 <= 1 else (0.091 if n74 <= -1.0 else (0.024 if n49 <= 4584.3 else (-0.003 if n8 <= 9 else -0.143)))) if n3 <= 5 else (0.009 if n37 <= 53.085 else (-0.001 if n29 <= 3 else (-0.083 if n1 <= 48 else (-0.131 if n50 <= 0.70344 else -0.417))))))))
        + (0.139 if n77 <= -17 else (-0.057 if n55 <= -41 else (((((-0.077 if n30 <= 3 else (-0.064 if n75 <= 0.075 else 0.021)) if n73 <= 62 else ((-0.026 if n35 <= 0.87765 else 0.045) if n4 <= 0 else ((-0.05 if n1 <= 48 else 0.047) if n48 <= 0.073228 else (0.102 if n51 <= 67 else 0.008)))) if n51 <= 925 else 0.074) if n48 <= 0.5601 else ((-0.034 if n18 <= -1.9375 else ((0.008 if n49 <= 5053.0 else (-0.007 if n28 <= 7 else -0.09)) if n8 <= 18 else -0.178)) if n68 <= 0 else -0.072)) if n51 <= 1392 else (0.094 if n50 <= 0.64154 else -0.283))))
        + (((0.108 if n50 <= 0.14604 else -0.054) if n55 <= -18 else (0.023 if n51 <= 149 else (((-0.028 if n0 <= 380 else 0.032) if n51 <= 254 else (((0.063 if n51 <= 288 else (((0.05 if n53 <= 0.19431 else -0.068) if n56 <= -73 else (-0.009 if n0 <= 127 else (0.093 if n74 <= 0.73913 else -0.132))) if n58 <= 25 else (-0.058 if n53 <= 0.9095 else 0.163))) if n50 <= 0.51917 else 0.039) if n49 <= 4387.8 else (-0.086 if n79 <= 0.012097 else (-0.066 if n72 <= 99 else 0.008)))) if n6 <= 2 else 0.07))) if n48 <= 0.8878 else (0.092 if n56 <= -76 else -0.025))
        + ((((0.077 if n51 <= 67 else (-0.046 if n1 <= 25 else 0.047)) if n53 <= 0.39228 else 0.116) if n49 <= 294.3 else ((((-0.043 if n45 <= 0.82175 else 0.005) if n1 <= 98 else 0.094) if n51 <= 254 else ((0.234 if n78 <= -2 else 0.044) if n74 <= -1.0 else (((-0.054 if n45 <= 0.077358 else 0.204) if n48 <= 0.40251 else -0.067) if n50 <= 0.15924 else ((0.249 if n77 <= -23 else (-0.004 if n29 <= 8 else -0.051)) if n74 <= 0.52 else 0.005)))) if n21 <= 1.875 else 0.012)) if n13 <= 1 else ((0.01 if n77 <= 7 else -0.079) if n53 <= 0.41493 else 0.055))
        + (((-0.035 if n17 <= -2.7812 else ((-0.057 if n38 <= 1.8116 else ((0.059 if n77 <= -3 else (0.018 if n49 <= 586.51 else ((-0.033 if n51 <= 605 else 0.026) if n45 <= 0.64771 else ((-0.183 if n14 <= -40 else -0.006) if n44 <= 0.81967 else 0.037)))) if n13 <= 1 else ((-0.037 if n78 <= -1 else 0.04) if n77 <= 1 else (-0.075 if n72 <= 99 else ((-0.023 if n55 <= 18 else 0.065) if n1 <= 23 else (-0.059 if n78 <= 3 else 0.165)))))) if n46 <= 3756.2 else -0.042)) if n49 <= 7378.9 else 0.064) if n56 <= 43 else (0.202 if n48 <= 0.37741 else -0.08))
    )


def page_body_3(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n15 = f[15]
    n16 = f[16]
    n17 = f[17]
    n18 = f[18]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    n24 = f[24]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n32 = f[32]
    n33 = f[33]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n41 = f[41]
    n42 = f[42]
    n43 = f[43]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n47 = f[47]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n52 = f[52]
    n53 = f[53]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n58 = f[58]
    n59 = f[59]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n63 = f[63]
    n64 = f[64]
    n65 = f[65]
    n66 = f[66]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n75 = f[75]
    n76 = f[76]
    n77 = f[77]
    n78 = f[78]
    n79 = f[79]
    return (
        (((-0.026 if n35 <= 67.687 else -0.163) if n23 <= -4.6875 else (-0.042 if n36 <= 0.74384 else ((((0.075 if n2 <= 5 else 0.004) if n42 <= 0.81712 else -0.038) if n55 <= 13 else (-0.053 if n36 <= 58.278 else -0.0)) if n72 <= 99 else (-0.015 if n62 <= -4.875 else (((0.21 if n40 <= 39.699 else 0.075) if n0 <= 53 else 0.026) if n36 <= 4.8998 else (0.054 if n3 <= 1 else ((0.002 if n49 <= 2390.9 else -0.103) if n30 <= 2 else (-0.166 if n14 <= -56 else ((-0.111 if n22 <= -5.7812 else 0.016) if n3 <= 7 else -0.042))))))))) if n12 <= 0 else -0.043)
        + ((((-0.066 if n72 <= 99 else (-0.053 if n62 <= -4.6875 else (((0.01 if n60 <= 3 else 0.082) if n63 <= 38 else 0.272) if n0 <= 134 else -0.033))) if n27 <= 27 else -0.077) if n78 <= -1 else (((-0.022 if n13 <= 3 else 0.038) if n5 <= 1 else ((((-0.023 if n16 <= 1 else 0.017) if n22 <= 0.03125 else (-0.08 if n23 <= -4.4062 else 0.022)) if n13 <= 0 else (-0.021 if n77 <= -2 else 0.044)) if n70 <= 4 else -0.096)) if n77 <= 1 else ((-0.027 if n49 <= 2696.3 else 0.056) if n17 <= 0.59375 else -0.088))) if n70 <= 16 else 0.253)
        + (-0.06 if n22 <= -5.7812 else ((((-0.03 if n55 <= 79 else 0.044) if n0 <= 120 else (-0.095 if n9 <= 0 else 0.053)) if n78 <= -1 else (-0.008 if n1 <= 27 else ((((0.026 if n27 <= 89 else -0.095) if n37 <= 119.29 else 0.073) if n58 <= 44 else (-0.06 if n74 <= 0.46875 else 0.016)) if n75 <= 0.95238 else -0.073))) if n13 <= 3 else (((-0.027 if n77 <= -2 else 0.066) if n77 <= 1 else ((-0.069 if n44 <= 0.36984 else 0.063) if n3 <= 1 else -0.036)) if n51 <= 522 else (-0.084 if n79 <= 0.017964 else (-0.025 if n47 <= 2362.1 else 0.104)))))
        + (((0.056 if n37 <= 52.153 else (-0.088 if n0 <= 195 else 0.102)) if n49 <= 234.74 else ((((-0.057 if n22 <= 1.9375 else 0.034) if n62 <= -4.4375 else ((-0.047 if n62 <= -0.1875 else (-0.105 if n22 <= -4.7188 else ((-0.104 if n72 <= 86 else 0.013) if n3 <= 3 else 0.01))) if n61 <= 22 else (0.131 if n38 <= 9.6979 else 0.012))) if n30 <= 4 else ((0.311 if n58 <= -69 else 0.037) if n28 <= 8 else -0.014)) if n74 <= 0.4 else (0.01 if n51 <= 512 else -0.019))) if n51 <= 925 else ((0.067 if n48 <= 0.38726 else -0.035) if n53 <= 0.29358 else 0.08))
        + ((0.074 if n78 <= -3 else (((((0.077 if n51 <= 64 else ((-0.061 if n8 <= 1 else (-0.084 if n59 <= -38 else (0.114 if n58 <= 18 else -0.018))) if n66 <= -6.125 else -0.002)) if n1 <= 106 else 0.099) if n50 <= 0.65473 else -0.034) if n19 <= -1.125 else (((-0.011 if n72 <= 35 else (0.016 if n17 <= 2.3125 else 0.052)) if n29 <= 8 else -0.002) if n8 <= 7 else (-0.105 if n49 <= 711.18 else (0.047 if n46 <= 2611.5 else -0.103)))) if n46 <= 4937.0 else -0.069)) if n49 <= 7378.9 else ((-0.121 if n53 <= 0.090513 else 0.048) if n7 <= 0 else 0.105))
        + ((((((-0.068 if n64 <= 3 else (0.082 if n78 <= -2 else -0.023)) if n78 <= -1 else (-0.017 if n75 <= 0.10714 else (-0.015 if n5 <= 1 else (0.047 if n49 <= 586.51 else (((0.008 if n50 <= 0.65202 else -0.047) if n38 <= 110.2 else 0.021) if n12 <= 0 else -0.063))))) if n13 <= 3 else (((0.04 if n51 <= 522 else (-0.097 if n51 <= 595 else 0.054)) if n77 <= 1 else (-0.041 if n77 <= 28 else 0.115)) if n79 <= 0.11524 else 0.055)) if n70 <= 3 else -0.068) if n70 <= 16 else 0.22) if n56 <= 45 else (0.171 if n48 <= 0.37741 else -0.077))
        + (0.113 if n77 <= -17 else (((((((-0.017 if n3 <= 4 else -0.066) if n5 <= 2 else ((0.01 if n31 <= 4 else 0.074) if n58 <= 25 else -0.023)) if n51 <= 373 else (-0.041 if n30 <= 2 else (0.027 if n59 <= 10 else (-0.089 if n53 <= 0.24155 else 0.036)))) if n13 <= 3 else ((0.01 if n51 <= 522 else (-0.103 if n51 <= 595 else 0.025)) if n79 <= 0.11972 else (0.032 if n49 <= 2631.1 else 0.115))) if n17 <= 2.875 else ((-0.106 if n5 <= 0 else 0.03) if n77 <= 1 else -0.096)) if n46 <= 3625.6 else -0.031) if n49 <= 9681.9 else 0.08))
        + (-0.033 if n23 <= -4.6875 else (((0.027 if n4 <= 3 else -0.053) if n53 <= 0.32727 else 0.079) if n49 <= 297.96 else (-0.02 if n62 <= -4.875 else ((((-0.026 if n8 <= 0 else 0.038) if n53 <= 0.22556 else (-0.076 if n30 <= 3 else -0.013)) if n59 <= 10 else -0.08) if n72 <= 99 else (((-0.083 if n40 <= 91.82 else (0.072 if n46 <= 2913.9 else (-0.016 if n0 <= 284 else -0.348))) if n3 <= 1 else -0.0) if n60 <= 11 else ((-0.071 if n49 <= 351.84 else (0.337 if n44 <= 0.48785 else 0.068)) if n49 <= 532.53 else (0.055 if n62 <= -0.125 else -0.239)))))))
        + (((((0.0 if n48 <= 0.63763 else (0.108 if n46 <= 138.8 else (-0.043 if n51 <= 362 else ((-0.013 if n47 <= 316.42 else 0.102) if n51 <= 508 else -0.043)))) if n8 <= 11 else 0.112) if n20 <= -1.125 else (-0.059 if n17 <= -3.5938 else ((((0.011 if n1 <= 84 else -0.145) if n23 <= -5.1562 else 0.023) if n74 <= 0.96154 else (0.005 if n38 <= 215.52 else (-0.045 if n2 <= 4 else (-0.036 if n0 <= 82 else -0.36)))) if n4 <= 1 else (0.018 if n0 <= 50 else (0.036 if n49 <= 483.63 else -0.024))))) if n46 <= 5344.3 else -0.073) if n49 <= 7378.9 else 0.053)
        + ((((-0.031 if n29 <= 3 else (-0.034 if n35 <= 0.64527 else 0.058)) if n23 <= -1.625 else (0.008 if n44 <= 0.87945 else 0.049)) if n5 <= 6 else 0.068) if n29 <= 7 else ((((-0.049 if n26 <= 5 else 0.195) if n73 <= 4 else -0.038) if n48 <= 0.13185 else (0.053 if n48 <= 0.33492 else ((-0.057 if n5 <= 0 else 0.098) if n49 <= 203.17 else (((-0.083 if n55 <= 23 else 0.079) if n0 <= 140 else -0.015) if n59 <= -43 else (-0.055 if n62 <= -4.125 else ((0.087 if n50 <= 0.52797 else 0.542) if n40 <= 21.151 else -0.001)))))) if n37 <= 34.198 else -0.019))
        + ((((0.096 if n72 <= 24 else -0.043) if n41 <= 8.5735 else (((0.074 if n51 <= 135 else (-0.028 if n0 <= 145 else 0.125)) if n43 <= 0.6848 else (0.071 if n51 <= 60 else -0.052)) if n49 <= 297.96 else (((((-0.017 if n50 <= 0.71264 else -0.057) if n3 <= 8 else 0.069) if n6 <= 2 else 0.049) if n30 <= 4 else (0.016 if n51 <= 828 else 0.146)) if n75 <= 0.4 else ((0.013 if n3 <= 5 else (-0.017 if n0 <= 255 else -0.126)) if n12 <= 0 else (0.046 if n1 <= 8 else -0.079))))) if n70 <= 3 else -0.069) if n68 <= 4 else 0.176)
        + (-0.028 if n17 <= -2.7812 else ((-0.092 if n58 <= 8 else -0.002) if n41 <= 6.7417 else (((((0.057 if n55 <= 3 else (0.052 if n28 <= 1 else -0.079)) if n74 <= 0.11111 else (((-0.091 if n36 <= 38.908 else 0.078) if n4 <= 1 else 0.073) if n27 <= 4 else (0.081 if n8 <= 7 else -0.085))) if n2 <= 1 else ((0.004 if n59 <= 19 else (-0.053 if n62 <= -4.125 else (-0.068 if n72 <= 93 else 0.289))) if n51 <= 155 else (-0.068 if n7 <= 0 else 0.035))) if n51 <= 425 else (0.113 if n56 <= 10 else -0.095)) if n49 <= 586.51 else -0.002)))
        + (0.221 if n77 <= -46 else (-0.038 if n36 <= 0.68413 else ((((0.035 if n59 <= -14 else (-0.017 if n1 <= 37 else 0.035)) if n53 <= 0.14328 else ((-0.022 if n17 <= 1.9375 else 0.011) if n53 <= 0.29358 else (((0.095 if n49 <= 203.17 else (-0.04 if n58 <= -8 else (-0.003 if n51 <= 354 else 0.036))) if n79 <= 0.9712 else -0.059) if n16 <= 1 else 0.045))) if n49 <= 4919.9 else ((-0.091 if n40 <= 354.4 else (-0.004 if n8 <= 8 else (0.124 if n51 <= 266 else -0.179))) if n47 <= 3395.0 else (-0.002 if n51 <= 784 else 0.111))) if n49 <= 7378.9 else 0.05)))
        + ((((-0.051 if n45 <= 0.10058 else ((((0.082 if n73 <= 3 else (-0.042 if n0 <= 266 else 0.024)) if n62 <= -4.875 else (-0.006 if n60 <= 4 else ((0.008 if n55 <= 60 else 0.148) if n39 <= 9.7719 else (-0.041 if n72 <= 99 else 0.028)))) if n13 <= 4 else 0.019) if n3 <= 5 else (-0.072 if n60 <= 3 else (0.023 if n1 <= 53 else -0.125)))) if n5 <= 2 else ((((0.004 if n48 <= 0.16017 else 0.098) if n48 <= 0.34962 else -0.044) if n26 <= 4 else 0.036) if n55 <= 79 else -0.011)) if n70 <= 3 else -0.061) if n68 <= 5 else 0.184)
        + ((0.029 if n15 <= -3 else (-0.033 if n22 <= -4.3125 else ((-0.132 if n14 <= -55 else (((-0.065 if n13 <= 3 else 0.016) if n78 <= -1 else ((-0.019 if n23 <= -1.6562 else 0.018) if n29 <= 7 else -0.018)) if n64 <= 3 else (-0.016 if n48 <= 0.13185 else (0.084 if n46 <= 91.556 else ((-0.047 if n49 <= 3023.9 else 0.063) if n62 <= -4.875 else (0.105 if n78 <= -2 else (0.012 if n7 <= 3 else 0.076))))))) if n71 <= 1 else (-0.06 if n74 <= 0.45455 else (0.088 if n55 <= 20 else (-0.099 if n73 <= 6 else 0.026)))))) if n69 <= 5 else 0.209)
        + ((((((-0.016 if n53 <= 0.32727 else ((0.096 if n35 <= 10.525 else -0.003) if n51 <= 151 else -0.003)) if n1 <= 25 else ((0.058 if n37 <= 18.409 else -0.043) if n74 <= 0.13636 else 0.07)) if n0 <= 833 else -0.095) if n49 <= 511.46 else (-0.077 if n55 <= -32 else ((((0.003 if n53 <= 0.17181 else (-0.012 if n79 <= 0.20513 else -0.05)) if n30 <= 4 else 0.031) if n74 <= 0.46875 else (((0.037 if n3 <= 1 else -0.051) if n78 <= -1 else 0.011) if n3 <= 5 else -0.048)) if n51 <= 1392 else 0.089))) if n51 <= 2437 else -0.214) if n49 <= 9681.9 else 0.071)
        + (((((-0.004 if n74 <= 0.13636 else 0.035) if n51 <= 149 else ((((-0.066 if n50 <= 0.5554 else -0.014) if n31 <= 5 else 0.024) if n0 <= 156 else (0.031 if n50 <= 0.49609 else ((-0.009 if n48 <= 0.62863 else (-0.056 if n34 <= 29.155 else -0.194)) if n40 <= 558.52 else 0.042))) if n51 <= 252 else (-0.034 if n79 <= 0.012097 else ((0.02 if n32 <= 1 else 0.08) if n79 <= 0.17241 else (-0.019 if n50 <= 0.5074 else (0.025 if n53 <= 0.8659 else -0.126)))))) if n51 <= 1693 else 0.104) if n50 <= 0.68361 else -0.018) if n44 <= 0.8815 else (-0.125 if n38 <= 102.75 else 0.026))
        + (0.092 if n77 <= -17 else ((-0.0 if n66 <= -2.1562 else -0.032) if n24 <= -1.875 else (((0.021 if n0 <= 52 else (((0.033 if n46 <= 106.9 else -0.067) if n75 <= 0.13636 else -0.006) if n35 <= 3.9854 else ((0.001 if n7 <= 1 else 0.036) if n12 <= 0 else -0.08))) if n37 <= 110.22 else ((-0.037 if n0 <= 253 else ((0.079 if n75 <= 0.73333 else ((-0.435 if n28 <= 8 else 0.047) if n49 <= 2170.8 else 0.037)) if n58 <= 47 else (-0.151 if n40 <= 345.68 else (0.025 if n8 <= 8 else -0.099)))) if n31 <= 8 else -0.138)) if n22 <= 2.1562 else 0.024)))
        + (-0.038 if n17 <= -3.5938 else ((((-0.007 if n21 <= 1.875 else (0.004 if n44 <= 0.88345 else 0.046)) if n13 <= 1 else ((((0.059 if n53 <= 0.10355 else ((((0.061 if n70 <= 0 else -0.06) if n63 <= 7 else -0.077) if n30 <= 3 else -0.051) if n78 <= -1 else 0.023)) if n46 <= 3004.5 else (-0.038 if n47 <= 2130.5 else 0.083)) if n53 <= 0.89211 else 0.138) if n14 <= 1 else ((-0.016 if n17 <= -0.03125 else -0.095) if n14 <= 2 else (-0.001 if n52 <= 0 else (0.079 if n46 <= 3291.1 else 0.381))))) if n70 <= 3 else -0.056) if n70 <= 16 else 0.171))
        + (-0.042 if n38 <= 1.6657 else (((0.021 if n49 <= 4434.0 else -0.126) if n79 <= 0.014706 else (0.018 if n49 <= 1981.6 else 0.091)) if n15 <= -3 else (((((((-0.026 if n46 <= 774.51 else 0.028) if n66 <= -4.25 else (0.011 if n65 <= 52 else 0.049)) if n33 <= 0 else (0.031 if n50 <= 0.30696 else ((-0.083 if n58 <= -32 else -0.018) if n13 <= 3 else ((0.036 if n77 <= 2 else -0.034) if n14 <= 1 else (-0.086 if n14 <= 2 else 0.012))))) if n17 <= 2.875 else 0.023) if n49 <= 5194.6 else -0.059) if n49 <= 5642.3 else 0.048) if n46 <= 3507.9 else -0.02)))
        + ((((-0.036 if n17 <= -2.7812 else (0.048 if n77 <= -3 else ((0.007 if n53 <= 0.15986 else ((-0.053 if n58 <= -19 else -0.008) if n51 <= 1693 else 0.119)) if n17 <= 2.8438 else (0.02 if n27 <= 89 else -0.057)))) if n13 <= 3 else (((-0.055 if n77 <= -3 else (0.033 if n77 <= 2 else -0.025)) if n79 <= 0.29697 else 0.118) if n14 <= 1 else ((0.029 if n3 <= 1 else -0.085) if n14 <= 2 else 0.03))) if n77 <= 7 else ((0.139 if n78 <= -2 else -0.067) if n53 <= 0.89211 else 0.096)) if n56 <= 47 else (0.132 if n48 <= 0.37741 else -0.071))
        + (((-0.04 if n44 <= 0.81117 else (-0.353 if n18 <= -0.40625 else -0.069)) if n51 <= 91 else -0.01) if n24 <= -4.3438 else ((-0.03 if n78 <= -9 else 0.098) if n78 <= -3 else ((((-0.005 if n1 <= 58 else (((0.017 if n42 <= 0.8444 else -0.071) if n38 <= 195.76 else 0.08) if n75 <= 0.84211 else -0.133)) if n49 <= 3091.0 else 0.048) if n46 <= 2095.0 else (((0.199 if n5 <= 0 else 0.063) if n36 <= 18.383 else 0.023) if n3 <= 5 else -0.094)) if n49 <= 4198.4 else ((0.035 if n66 <= -3.5312 else (-0.03 if n44 <= 0.87527 else 0.027)) if n13 <= 16 else -0.097))))
        + ((((0.004 if n56 <= -6 else (-0.057 if n8 <= 3 else 0.068)) if n26 <= 14 else (-0.015 if n1 <= 16 else (0.073 if n26 <= 85 else -0.052))) if n53 <= 0.33333 else 0.038) if n49 <= 511.46 else ((0.188 if n50 <= 0.15924 else ((-0.048 if n62 <= -5.625 else ((0.289 if n0 <= 18 else 0.001) if n40 <= 10.403 else ((0.0 if n79 <= 0.17683 else (-0.017 if n53 <= 0.49686 else -0.065)) if n6 <= 2 else (-0.075 if n50 <= 0.49384 else 0.083)))) if n8 <= 11 else 0.115)) if n75 <= 0.4 else ((0.003 if n49 <= 7378.9 else 0.065) if n8 <= 18 else -0.13)))
        + ((((((0.047 if n30 <= 2 else -0.014) if n5 <= 2 else 0.04) if n51 <= 154 else (((-0.049 if n7 <= 3 else 0.23) if n45 <= 0.62989 else -0.008) if n1 <= 37 else (0.017 if n70 <= 1 else -0.109))) if n51 <= 254 else (((-0.043 if n3 <= 3 else (-0.001 if n0 <= 125 else (0.19 if n73 <= 12 else (0.047 if n75 <= 0.75 else -0.174)))) if n58 <= 25 else -0.029) if n50 <= 0.52177 else (-0.026 if n48 <= 0.14147 else ((0.129 if n38 <= 44.549 else 0.051) if n37 <= 23.689 else 0.02)))) if n49 <= 4198.4 else -0.013) if n68 <= 4 else 0.143)
        + (((((((-0.017 if n39 <= 13.702 else (0.087 if n51 <= 155 else -0.045)) if n37 <= 81.083 else -0.094) if n49 <= 234.74 else (-0.062 if n35 <= 3.9854 else -0.005)) if n74 <= 0.13636 else (((0.009 if n55 <= 23 else 0.119) if n51 <= 144 else -0.042) if n1 <= 16 else ((-0.1 if n22 <= -1.5312 else 0.048) if n46 <= 14.694 else 0.061))) if n51 <= 425 else (-0.022 if n44 <= 0.11646 else 0.118)) if n49 <= 511.46 else ((0.296 if n50 <= 0.11003 else -0.076) if n55 <= -32 else ((-0.171 if n24 <= -3.5312 else -0.038) if n51 <= 78 else -0.0))) if n56 <= 47 else -0.051)
        + (0.199 if n77 <= -58 else (((-0.063 if n39 <= 5.0354 else ((((-0.114 if n51 <= 432 else 0.053) if n41 <= 74.388 else ((0.056 if n49 <= 586.51 else 0.004) if n2 <= 5 else ((-0.033 if n44 <= 0.37601 else 0.032) if n0 <= 78 else (-0.056 if n5 <= 2 else 0.03)))) if n65 <= 73 else (-0.043 if n73 <= 72 else (0.095 if n49 <= 697.42 else 0.017))) if n1 <= 95 else (-0.069 if n3 <= 3 else 0.093))) if n51 <= 925 else (0.122 if n51 <= 1196 else 0.017)) if n48 <= 0.40739 else (-0.045 if n62 <= -5.7812 else (0.001 if n51 <= 522 else -0.024))))
        + ((0.017 if n71 <= 0 else -0.042) if n0 <= 42 else ((((0.039 if n2 <= 1 else -0.039) if n46 <= 1720.6 else ((0.268 if n47 <= 1014.5 else 0.034) if n38 <= 49.881 else 0.009)) if n0 <= 203 else (0.032 if n28 <= 2 else (-0.153 if n49 <= 4077.4 else 0.071))) if n5 <= 0 else ((-0.046 if n77 <= 0 else (-0.07 if n44 <= 0.3875 else 0.02)) if n78 <= -1 else (((-0.011 if n16 <= 1 else 0.014) if n13 <= 1 else (0.022 if n79 <= 0.44151 else (0.062 if n59 <= 12 else 0.23))) if n77 <= 0 else (0.12 if n14 <= -5 else -0.042)))))
        + ((((((0.013 if n4 <= 1 else (-0.011 if n0 <= 380 else 0.054)) if n49 <= 4198.4 else (0.035 if n62 <= -4.1875 else (-0.089 if n46 <= 6729.1 else 0.083))) if n50 <= 0.63984 else (0.007 if n49 <= 2458.6 else 0.121)) if n47 <= 2997.5 else 0.045) if n50 <= 0.65473 else ((0.02 if n3 <= 3 else ((-0.018 if n17 <= 0.71875 else -0.068) if n45 <= 0.71182 else (-0.006 if n51 <= 687 else -0.109))) if n42 <= 0.87028 else (0.025 if n46 <= 5344.3 else -0.052))) if n12 <= 0 else (((-0.008 if n49 <= 1722.2 else -0.109) if n49 <= 2696.3 else 0.079) if n49 <= 4077.4 else -0.098))
        + (((((0.037 if n50 <= 0.33155 else -0.019) if n25 <= -1.9688 else (0.016 if n0 <= 536 else ((0.054 if n46 <= 3004.5 else -0.078) if n59 <= -7 else -0.088))) if n29 <= 7 else ((0.033 if n49 <= 196.02 else (((0.057 if n72 <= 13 else -0.046) if n69 <= 0 else (-0.059 if n75 <= 0.47826 else (-0.008 if n26 <= 6 else 0.211))) if n62 <= -4.875 else (0.009 if n37 <= 23.689 else -0.018))) if n7 <= 3 else (0.116 if n17 <= 0.84375 else (0.057 if n55 <= 67 else -0.027)))) if n70 <= 3 else (-0.075 if n51 <= 499 else 0.045)) if n69 <= 5 else 0.174)
        + (((((((0.081 if n73 <= 11 else -0.044) if n25 <= 0.5625 else 0.053) if n23 <= -4.2188 else (-0.069 if n44 <= 0.032462 else (0.007 if n37 <= 101.76 else ((-0.022 if n1 <= 35 else 0.017) if n31 <= 8 else -0.105)))) if n12 <= 0 else (((-0.003 if n0 <= 176 else -0.101) if n51 <= 373 else 0.05) if n49 <= 4077.4 else -0.096)) if n77 <= 7 else (0.127 if n78 <= -2 else (0.115 if n14 <= -6 else -0.066))) if n10 <= 4 else (0.137 if n49 <= 171.71 else 0.025)) if n10 <= 11 else (0.017 if n63 <= 15 else (0.003 if n55 <= 18 else -0.102)))
        + ((-0.024 if n66 <= -5.5312 else (-0.019 if n62 <= -5.7812 else ((0.063 if n66 <= -0.0625 else -0.001) if n34 <= 6.9409 else 0.005))) if n0 <= 50 else ((-0.029 if n6 <= 1 else 0.076) if n78 <= -1 else ((((-0.05 if n49 <= 2753.7 else -0.189) if n51 <= 292 else 0.007) if n5 <= 0 else (0.023 if n55 <= 15 else (((-0.043 if n20 <= -1.875 else -0.007) if n8 <= 11 else 0.116) if n74 <= 0.52632 else ((-0.065 if n72 <= 6 else (0.025 if n12 <= 0 else -0.067)) if n4 <= 2 else (-0.027 if n8 <= 6 else -0.204))))) if n77 <= 0 else -0.033)))
        + ((((-0.042 if n58 <= -2 else (-0.004 if n17 <= 2.625 else (((-0.029 if n56 <= -76 else (0.053 if n50 <= 0.69773 else (-0.123 if n18 <= -1.2188 else 0.017))) if n45 <= 0.81722 else 0.06) if n46 <= 4937.0 else -0.042))) if n8 <= 8 else ((-0.16 if n64 <= 2 else 0.004) if n34 <= 60.13 else (0.096 if n75 <= 0.63636 else (0.091 if n51 <= 326 else -0.119)))) if n63 <= 14 else -0.054) if n61 <= 15 else ((0.083 if n58 <= -36 else 0.016) if n63 <= 2 else ((-0.011 if n30 <= 4 else (0.003 if n51 <= 452 else 0.086)) if n9 <= 4 else 0.039)))
        + (0.085 if n15 <= -28 else (0.238 if n77 <= -58 else (-0.106 if n14 <= -56 else ((0.007 if n53 <= 0.16146 else ((-0.094 if n55 <= -31 else ((((-0.003 if n51 <= 579 else (0.125 if n51 <= 661 else 0.012)) if n52 <= 0 else -0.02) if n76 <= 0.045455 else -0.051) if n13 <= 18 else -0.058)) if n79 <= 0.46939 else (0.015 if n59 <= 42 else 0.179))) if n53 <= 0.34944 else ((0.071 if n49 <= 273.91 else ((0.036 if n10 <= 1 else 0.004) if n50 <= 0.68361 else (-0.04 if n45 <= 0.68783 else (-0.034 if n44 <= 0.70724 else 0.026)))) if n79 <= 0.96703 else -0.042)))))
        + ((0.039 if n51 <= 575 else (0.059 if n1 <= 7 else -0.085)) if n14 <= -3 else (-0.037 if n17 <= -3.5938 else ((((-0.013 if n74 <= 0.53571 else 0.113) if n73 <= 2 else (-0.058 if n44 <= 0.04227 else (((-0.018 if n27 <= 119 else -0.133) if n23 <= -4.6875 else (((-0.01 if n22 <= -1.125 else (0.084 if n50 <= 0.29312 else 0.013)) if n4 <= 1 else -0.01) if n53 <= 0.34944 else (0.007 if n51 <= 925 else 0.07))) if n10 <= 20 else -0.058))) if n70 <= 4 else (-0.096 if n72 <= 9 else (0.206 if n59 <= -65 else -0.057))) if n68 <= 4 else 0.132)))
        + (((((0.0 if n51 <= 925 else 0.072) if n49 <= 2941.5 else (0.045 if n51 <= 508 else (0.056 if n79 <= 0.091185 else -0.149))) if n11 <= 0 else -0.029) if n49 <= 3091.0 else ((0.002 if n51 <= 362 else 0.08) if n26 <= 8 else 0.011)) if n49 <= 4198.4 else (-0.077 if n79 <= 0.012097 else ((-0.027 if n2 <= 2 else (0.018 if n7 <= 1 else 0.146)) if n66 <= -3.5312 else ((-0.018 if n42 <= 0.86454 else 0.03) if n7 <= 2 else ((0.031 if n55 <= 73 else (0.115 if n51 <= 193 else (-0.115 if n49 <= 7086.0 else 0.064))) if n3 <= 4 else 0.058)))))
        + (((-0.012 if n21 <= 1.2188 else ((0.012 if n27 <= 2 else -0.121) if n22 <= -4.7188 else (0.045 if n49 <= 502.9 else (((-0.05 if n78 <= -1 else 0.004) if n44 <= 0.8815 else 0.038) if n3 <= 6 else -0.058)))) if n61 <= 15 else ((0.032 if n28 <= 8 else 0.007) if n17 <= 0.5 else ((((0.04 if n27 <= 106 else -0.092) if n29 <= 4 else -0.013) if n50 <= 0.62849 else -0.038) if n0 <= 554 else 0.045))) if n56 <= 47 else (0.267 if n49 <= 138.99 else ((-0.097 if n50 <= 0.52797 else (0.5 if n49 <= 828.03 else -0.077)) if n47 <= 424.22 else 0.086)))
        + (((0.083 if n1 <= 7 else 0.001) if n77 <= -3 else (-0.01 if n16 <= 1 else (-0.029 if n5 <= 1 else (0.041 if n52 <= 0 else 0.0)))) if n13 <= 1 else ((((((-0.04 if n77 <= -1 else 0.021) if n52 <= 0 else -0.107) if n77 <= 1 else (0.003 if n3 <= 3 else ((0.079 if n51 <= 174 else -0.069) if n50 <= 0.46138 else -0.107))) if n79 <= 0.066667 else (((0.027 if n65 <= 188 else -0.023) if n49 <= 1981.6 else 0.065) if n37 <= 33.316 else -0.006)) if n79 <= 0.44151 else (0.036 if n59 <= 2 else 0.146)) if n53 <= 0.44648 else 0.043))
        + ((((-0.061 if n40 <= 137.84 else 0.087) if n41 <= 76.054 else -0.0) if n48 <= 0.13185 else (0.105 if n50 <= 0.15924 else ((0.019 if n70 <= 0 else (0.04 if n58 <= 2 else -0.039)) if n8 <= 6 else 0.081))) if n48 <= 0.40739 else (((0.049 if n3 <= 4 else -0.12) if n30 <= 1 else (((0.068 if n49 <= 196.02 else -0.039) if n20 <= -1.6562 else (-0.061 if n72 <= 12 else ((-0.03 if n49 <= 676.18 else 0.094) if n73 <= 98 else -0.005))) if n51 <= 373 else (0.04 if n49 <= 5802.2 else -0.026))) if n51 <= 522 else (-0.089 if n30 <= 1 else -0.013)))
        + (((0.012 if n53 <= 0.14328 else (((((-0.033 if n13 <= 1 else -0.007) if n17 <= 2.3125 else 0.01) if n79 <= 0.46939 else (-0.031 if n51 <= 183 else (-0.033 if n58 <= 3 else (0.065 if n59 <= 11 else 0.205)))) if n53 <= 0.34944 else (0.01 if n52 <= 0 else 0.068)) if n79 <= 0.98347 else -0.048)) if n49 <= 5194.6 else (((-0.078 if n40 <= 354.4 else ((0.048 if n79 <= 0.99371 else -0.086) if n49 <= 5962.0 else -0.039)) if n47 <= 3512.1 else 0.028) if n6 <= 0 else -0.143)) if n49 <= 7378.9 else ((0.015 if n50 <= 0.8039 else -0.177) if n7 <= 0 else 0.094))
        + ((0.006 if n40 <= 286.91 else (((-0.104 if n49 <= 1981.6 else 0.033) if n38 <= 56.625 else -0.009) if n45 <= 0.79819 else (((0.056 if n4 <= 1 else -0.008) if n2 <= 5 else -0.012) if n46 <= 4937.0 else -0.053))) if n59 <= 48 else ((-0.083 if n72 <= 99 else ((0.247 if n51 <= 279 else 0.014) if n73 <= 88 else (((0.035 if n48 <= 0.4411 else -0.07) if n50 <= 0.51917 else ((0.104 if n50 <= 0.5989 else -0.036) if n51 <= 512 else (0.051 if n40 <= 65.724 else -0.116))) if n32 <= 4 else (0.15 if n79 <= 0.065026 else -0.072)))) if n51 <= 1392 else 0.091))
        + (-0.029 if n36 <= 0.68413 else (((((0.022 if n21 <= -2.5312 else -0.036) if n38 <= 151.15 else 0.0) if n25 <= -0.96875 else ((((0.011 if n45 <= 0.72332 else 0.043) if n49 <= 5194.6 else -0.012) if n75 <= 0.95238 else (-0.003 if n34 <= 48.654 else ((-0.038 if n0 <= 102 else (-0.5 if n49 <= 1891.7 else -0.161)) if n51 <= 277 else -0.034))) if n4 <= 1 else (0.017 if n0 <= 62 else ((-0.02 if n36 <= 88.602 else -0.081) if n0 <= 174 else (0.009 if n51 <= 477 else -0.06))))) if n61 <= 16 else (0.005 if n1 <= 106 else 0.064)) if n70 <= 16 else 0.137))
        + (((((-0.03 if n16 <= 1 else 0.11) if n66 <= -5.5312 else (0.061 if n31 <= 1 else 0.012)) if n0 <= 50 else (0.0 if n74 <= 0.92857 else (0.013 if n0 <= 120 else (-0.016 if n59 <= -41 else (-0.201 if n49 <= 1981.6 else -0.069))))) if n71 <= 1 else ((((-0.078 if n72 <= 13 else (0.005 if n48 <= 0.77837 else 0.237)) if n72 <= 99 else (-0.055 if n59 <= -3 else -0.39)) if n51 <= 254 else (-0.097 if n36 <= 3.465 else (-0.064 if n72 <= 12 else 0.054))) if n75 <= 0.47826 else (0.085 if n55 <= 19 else -0.011))) if n71 <= 16 else 0.133)
        + ((-0.004 if n13 <= 3 else (((-0.078 if n47 <= 3.1461 else ((-0.082 if n41 <= 76.054 else 0.005) if n77 <= -2 else ((0.051 if n52 <= 0 else 0.14) if n49 <= 4919.9 else (0.019 if n38 <= 429.4 else -0.155)))) if n77 <= 1 else (((-0.07 if n72 <= 33 else 0.052) if n61 <= 124 else -0.052) if n9 <= 0 else ((0.05 if n49 <= 247.86 else (-0.021 if n17 <= 0.34375 else -0.093)) if n77 <= 34 else 0.108))) if n51 <= 522 else ((0.011 if n50 <= 0.48503 else -0.104) if n79 <= 0.017964 else (-0.088 if n49 <= 2664.8 else 0.044)))) if n17 <= 3.4688 else 0.017)
        + (-0.041 if n17 <= -4.1875 else ((((-0.021 if n29 <= 3 else (-0.002 if n0 <= 628 else 0.06)) if n23 <= -1.125 else ((-0.008 if n25 <= -1.5312 else 0.023) if n29 <= 5 else (((((0.004 if n43 <= 0.57756 else -0.035) if n45 <= 0.66817 else (-0.016 if n58 <= 4 else 0.04)) if n49 <= 2941.5 else -0.102) if n49 <= 3091.0 else 0.03) if n37 <= 97.229 else (((-0.019 if n36 <= 104.39 else -0.089) if n1 <= 37 else (0.038 if n8 <= 10 else -0.074)) if n31 <= 8 else -0.112)))) if n46 <= 4937.0 else -0.041) if n49 <= 7378.9 else (0.055 if n50 <= 0.8039 else -0.089)))
        + (0.074 if n15 <= -28 else ((((0.052 if n49 <= 247.86 else -0.042) if n17 <= -2.625 else (0.019 if n51 <= 152 else (-0.019 if n51 <= 242 else ((-0.006 if n75 <= 0.25 else 0.035) if n51 <= 508 else ((0.049 if n48 <= 0.38726 else -0.016) if n41 <= 286.2 else -0.063))))) if n50 <= 0.63984 else (0.003 if n49 <= 2602.0 else 0.094)) if n50 <= 0.65473 else (-0.031 if n44 <= 0.65549 else ((0.049 if n30 <= 1 else (-0.068 if n51 <= 101 else (0.001 if n1 <= 54 else ((-0.007 if n51 <= 477 else -0.108) if n31 <= 8 else -0.147)))) if n42 <= 0.87028 else 0.015))))
        + (((-0.001 if n7 <= 3 else ((0.239 if n1 <= 19 else 0.065) if n17 <= 0.8125 else (-0.057 if n47 <= 77.889 else 0.028))) if n35 <= 51.275 else (((((-0.063 if n17 <= 0.375 else -0.269) if n55 <= 18 else 0.034) if n47 <= 177.37 else -0.009) if n7 <= 1 else (-0.08 if n1 <= 32 else 0.058)) if n55 <= 47 else (-0.079 if n44 <= 0.73353 else (0.054 if n51 <= 207 else ((-0.002 if n8 <= 6 else -0.12) if n6 <= 0 else -0.157))))) if n22 <= 2.2188 else (0.019 if n7 <= 2 else ((0.068 if n36 <= 30.552 else -0.134) if n30 <= 3 else 0.007)))
        + ((-0.012 if n41 <= 168.34 else (((0.019 if n46 <= 5344.3 else -0.052) if n2 <= 5 else ((-0.021 if n50 <= 0.52797 else (-0.031 if n40 <= 81.841 else 0.043)) if n39 <= 205.49 else -0.027)) if n51 <= 522 else ((0.008 if n41 <= 249.05 else -0.048) if n50 <= 0.72651 else 0.053))) if n65 <= 50 else (((((-0.01 if n47 <= 120.62 else -0.059) if n30 <= 4 else 0.019) if n1 <= 60 else 0.069) if n66 <= -5.5312 else ((0.032 if n50 <= 0.69562 else -0.03) if n1 <= 43 else -0.028)) if n7 <= 2 else (-0.091 if n22 <= -5.7812 else (0.116 if n25 <= -3.4062 else 0.033))))
        + (((((-0.006 if n49 <= 3091.0 else 0.045) if n22 <= -0.125 else 0.01) if n49 <= 3888.3 else ((-0.07 if n8 <= 5 else 0.039) if n72 <= 87 else (((((-0.023 if n2 <= 4 else 0.074) if n66 <= -3.4062 else ((0.111 if n51 <= 193 else ((-0.011 if n61 <= 188 else -0.104) if n36 <= 150.66 else (-0.003 if n59 <= -78 else -0.136))) if n44 <= 0.87527 else 0.022)) if n13 <= 16 else -0.084) if n11 <= 1 else 0.091) if n12 <= 0 else -0.083))) if n70 <= 4 else (-0.096 if n47 <= 1066.7 else (0.159 if n49 <= 4919.9 else -0.089))) if n68 <= 5 else 0.135)
        + ((((((0.005 if n5 <= 2 else 0.062) if n57 <= 0 else (-0.005 if n62 <= -3.7188 else 0.114)) if n56 <= -6 else -0.01) if n51 <= 154 else (((((-0.039 if n31 <= 5 else 0.031) if n1 <= 37 else 0.023) if n0 <= 358 else -0.143) if n1 <= 61 else 0.041) if n51 <= 242 else (-0.029 if n79 <= 0.017964 else (0.005 if n47 <= 2808.5 else 0.051)))) if n50 <= 0.64331 else 0.044) if n50 <= 0.65473 else ((0.005 if n17 <= 0.71875 else (-0.062 if n41 <= 212.02 else (-0.117 if n5 <= 0 else (0.001 if n51 <= 477 else -0.064)))) if n42 <= 0.8444 else 0.01))
        + (0.022 if n14 <= -3 else (((-0.056 if n75 <= 0.0 else 0.101) if n71 <= 2 else -0.043) if n73 <= 2 else (-0.045 if n44 <= 0.051561 else ((-0.102 if n72 <= 9 else 0.001) if n73 <= 7 else ((((0.239 if n51 <= 70 else ((0.066 if n49 <= 749.51 else -0.052) if n59 <= 10 else (-0.08 if n53 <= 0.34944 else 0.082))) if n71 <= 0 else (-0.074 if n17 <= 0.59375 else 0.071)) if n75 <= 0.46667 else ((-0.082 if n75 <= 0.5 else 0.068) if n36 <= 78.551 else -0.186)) if n50 <= 0.26341 else ((-0.029 if n28 <= 3 else 0.039) if n3 <= 1 else -0.003))))))
        + (((((-0.003 if n17 <= 2.8438 else (((0.087 if n21 <= 1.9375 else -0.096) if n3 <= 3 else (0.075 if n50 <= 0.49924 else (((-0.053 if n22 <= 2.5 else 0.084) if n59 <= 14 else 0.148) if n21 <= -0.46875 else 0.04))) if n74 <= 0.89655 else -0.149)) if n49 <= 3091.0 else (((0.113 if n1 <= 15 else 0.043) if n47 <= 2899.4 else -0.004) if n27 <= 10 else ((-0.14 if n50 <= 0.48806 else 0.024) if n31 <= 5 else -0.108))) if n49 <= 3888.3 else -0.009) if n70 <= 5 else (-0.099 if n47 <= 1066.7 else (-0.035 if n72 <= 8 else 0.153))) if n68 <= 5 else 0.131)
        + (0.123 if n77 <= -46 else (((0.208 if n46 <= 142.51 else -0.116) if n72 <= 64 else -0.051) if n55 <= -41 else ((0.061 if n17 <= 0.34375 else -0.01) if n78 <= -2 else ((0.007 if n33 <= 0 else (-0.021 if n5 <= 1 else ((0.085 if n29 <= 1 else 0.008) if n50 <= 0.30696 else (0.14 if n51 <= 39 else ((((-0.005 if n55 <= 26 else (0.036 if n49 <= 476.02 else -0.056)) if n74 <= 0.46875 else (0.005 if n4 <= 2 else -0.046)) if n22 <= 1.9375 else 0.013) if n21 <= 1.5625 else 0.014))))) if n59 <= 49 else (-0.032 if n40 <= 244.79 else 0.042)))))
        + (((((-0.054 if n73 <= 59 else (-0.004 if n30 <= 5 else 0.067)) if n46 <= 392.89 else -0.046) if n50 <= 0.5074 else (((0.08 if n56 <= 16 else (-0.029 if n62 <= -4.125 else 0.58)) if n30 <= 3 else 0.03) if n50 <= 0.61756 else 0.008)) if n0 <= 41 else ((((-0.036 if n34 <= 16.07 else -0.133) if n26 <= 3 else -0.007) if n75 <= 0.083333 else ((-0.026 if n17 <= -1.6875 else ((0.047 if n47 <= 385.74 else -0.053) if n30 <= 1 else 0.014)) if n50 <= 0.62849 else (-0.072 if n50 <= 0.63175 else -0.006))) if n6 <= 2 else 0.072)) if n17 <= 4.2812 else 0.032)
        + ((((0.018 if n53 <= 0.34944 else 0.104) if n53 <= 0.90667 else -0.089) if n77 <= -3 else (((-0.019 if n50 <= 0.52478 else 0.008) if n38 <= 233.67 else -0.04) if n8 <= 0 else (0.01 if n50 <= 0.65998 else -0.01))) if n13 <= 3 else (((-0.016 if n77 <= -2 else 0.044) if n49 <= 4311.3 else ((-0.125 if n51 <= 579 else 0.029) if n53 <= 0.30189 else 0.008)) if n77 <= 1 else ((0.112 if n58 <= -53 else (-0.079 if n77 <= 31 else 0.097)) if n72 <= 99 else ((-0.049 if n66 <= -6.1875 else (0.058 if n35 <= 13.877 else -0.003)) if n17 <= 0.34375 else -0.041))))
        + (((((0.055 if n74 <= 0.52632 else -0.078) if n51 <= 64 else (((0.048 if n72 <= 13 else ((((-0.07 if n5 <= 2 else 0.066) if n0 <= 241 else 0.062) if n29 <= 5 else -0.055) if n49 <= 3023.9 else 0.059)) if n62 <= -4.5312 else (0.011 if n37 <= 24.488 else -0.017)) if n75 <= 0.5 else 0.012)) if n8 <= 13 else 0.106) if n50 <= 0.71264 else (((0.03 if n55 <= 61 else -0.104) if n50 <= 0.72651 else (-0.026 if n44 <= 0.47757 else 0.031)) if n56 <= -35 else (-0.011 if n17 <= 1.2188 else (-0.157 if n19 <= -1.5 else -0.057)))) if n18 <= -0.9375 else 0.004)
        + (((0.132 if n78 <= -3 else (((-0.025 if n49 <= 3023.9 else (-0.027 if n2 <= 4 else 0.069)) if n34 <= 0.98266 else ((-0.032 if n17 <= -2.875 else (-0.001 if n60 <= 3 else 0.013)) if n53 <= 0.49686 else -0.04)) if n77 <= 11 else -0.065)) if n53 <= 0.49947 else ((0.032 if n33 <= 14 else -0.027) if n79 <= 0.29697 else ((0.083 if n53 <= 0.76759 else (-0.037 if n79 <= 0.38462 else (-0.076 if n47 <= 821.6 else -0.25))) if n79 <= 0.42593 else (0.129 if n49 <= 255.89 else (0.046 if n48 <= 0.45084 else -0.03))))) if n10 <= 11 else (0.019 if n55 <= 18 else -0.058))
        + (((-0.003 if n7 <= 3 else (((0.052 if n48 <= 0.26086 else (-0.097 if n1 <= 138 else 0.075)) if n38 <= 102.75 else 0.024) if n2 <= 1 else (0.132 if n66 <= -3.5312 else (0.079 if n74 <= 0.65217 else -0.045)))) if n22 <= 2.3125 else (0.035 if n49 <= 1099.3 else (0.012 if n0 <= 428 else (-0.106 if n27 <= 48 else 0.021)))) if n27 <= 82 else ((0.037 if n45 <= 0.51112 else -0.115) if n41 <= 162.49 else (0.056 if n40 <= 149.99 else (((0.008 if n0 <= 93 else -0.133) if n1 <= 41 else 0.082) if n58 <= 79 else (0.082 if n51 <= 196 else -0.096)))))
        + (((((0.032 if n77 <= -3 else (((-0.055 if n62 <= -4.6875 else (0.086 if n38 <= 22.276 else (0.073 if n51 <= 152 else -0.02))) if n0 <= 95 else (0.061 if n78 <= -3 else -0.061)) if n78 <= -1 else ((((-0.031 if n48 <= 0.089431 else 0.014) if n9 <= 0 else (0.028 if n50 <= 0.32136 else -0.017)) if n0 <= 277 else 0.014) if n3 <= 7 else -0.035))) if n13 <= 3 else 0.009) if n69 <= 1 else ((-0.086 if n38 <= 320.85 else 0.128) if n63 <= 79 else 0.112)) if n17 <= 3.4688 else (0.021 if n34 <= 116.31 else -0.047)) if n69 <= 5 else 0.134)
        + ((-0.001 if n66 <= -2.0625 else -0.028) if n23 <= -1.9688 else (((((0.06 if n2 <= 1 else (0.013 if n42 <= 0.60131 else -0.063)) if n0 <= 249 else (-0.159 if n6 <= 0 else 0.036)) if n5 <= 0 else (((-0.021 if n48 <= 0.11296 else 0.06) if n50 <= 0.32749 else ((-0.024 if n30 <= 6 else 0.073) if n35 <= 2.1424 else (0.019 if n4 <= 1 else -0.003))) if n11 <= 0 else -0.031)) if n4 <= 2 else (0.002 if n38 <= 137.79 else (-0.105 if n50 <= 0.42096 else (0.004 if n29 <= 4 else (-0.003 if n39 <= 141.67 else -0.09))))) if n4 <= 5 else 0.032))
        + ((((-0.001 if n51 <= 925 else ((-0.011 if n47 <= 2723.9 else 0.06) if n50 <= 0.58916 else 0.106)) if n1 <= 138 else ((-0.103 if n51 <= 78 else 0.092) if n75 <= 0.75 else -0.064)) if n46 <= 3625.6 else ((0.082 if n22 <= -3.5 else (((0.072 if n49 <= 5962.0 else (0.06 if n48 <= 0.72176 else -0.044)) if n56 <= -27 else -0.046) if n7 <= 2 else (0.118 if n51 <= 208 else (-0.15 if n30 <= 3 else -0.046)))) if n51 <= 522 else (-0.015 if n49 <= 5053.0 else -0.112))) if n49 <= 7378.9 else (0.111 if n31 <= 3 else (0.085 if n28 <= 1 else -0.032)))
        + ((((-0.007 if n1 <= 54 else -0.033) if n0 <= 628 else 0.044) if n23 <= -0.40625 else ((0.015 if n8 <= 8 else -0.059) if n65 <= 2 else (((-0.006 if n4 <= 1 else (-0.013 if n0 <= 81 else (-0.14 if n65 <= 5 else -0.056))) if n0 <= 274 else 0.014) if n64 <= 3 else 0.022))) if n65 <= 50 else (0.015 if n65 <= 332 else (((0.062 if n59 <= 9 else -0.062) if n72 <= 30 else (((0.05 if n49 <= 217.97 else -0.043) if n0 <= 187 else (-0.098 if n17 <= 2.8438 else 0.086)) if n50 <= 0.51917 else 0.008)) if n13 <= 35 else 0.141)))
        + ((0.001 if n66 <= -1.4375 else -0.02) if n24 <= -1.0312 else ((((0.015 if n10 <= 0 else -0.008) if n37 <= 102.9 else (((-0.045 if n27 <= 13 else 0.018) if n0 <= 79 else ((0.019 if n2 <= 3 else -0.07) if n7 <= 0 else (((-0.136 if n41 <= 439.03 else -0.04) if n17 <= 1.1875 else -0.0) if n6 <= 0 else -0.193))) if n1 <= 37 else ((0.017 if n63 <= 32 else 0.132) if n74 <= 0.75 else -0.059))) if n17 <= 2.3125 else ((-0.025 if n41 <= 67.433 else (0.066 if n75 <= 0.84211 else -0.108)) if n55 <= 30 else 0.005)) if n4 <= 5 else 0.041))
        + (((((-0.042 if n0 <= 102 else 0.135) if n73 <= 4 else -0.02) if n1 <= 75 else 0.063) if n48 <= 0.11296 else (0.012 if n32 <= 0 else -0.003)) if n35 <= 61.871 else (-0.102 if n23 <= -5.1562 else ((((-0.003 if n7 <= 0 else -0.058) if n1 <= 37 else (((-0.082 if n55 <= 18 else 0.091) if n41 <= 138.28 else (0.078 if n8 <= 8 else (-0.325 if n0 <= 417 else 0.067))) if n74 <= 0.72414 else -0.036)) if n7 <= 3 else 0.072) if n58 <= 55 else (-0.084 if n44 <= 0.73607 else (0.065 if n51 <= 207 else (-0.01 if n0 <= 675 else -0.117))))))
        + (((((-0.008 if n61 <= 15 else ((0.033 if n72 <= 22 else (0.085 if n14 <= -8 else ((-0.037 if n0 <= 102 else 0.12) if n73 <= 3 else (-0.058 if n41 <= 23.073 else -0.013)))) if n62 <= -4.4688 else (((0.021 if n58 <= 36 else (0.185 if n37 <= 2.4825 else 0.068)) if n49 <= 846.11 else 0.004) if n70 <= 1 else (-0.219 if n31 <= 1 else -0.025)))) if n21 <= 2.5938 else 0.015) if n17 <= 4.2812 else 0.039) if n26 <= 79 else ((-0.053 if n68 <= 0 else 0.067) if n5 <= 2 else 0.028)) if n38 <= 480.97 else (0.059 if n51 <= 326 else -0.026))
        + ((((0.001 if n49 <= 5642.3 else (0.103 if n50 <= 0.74253 else 0.008)) if n46 <= 3095.0 else (-0.002 if n7 <= 2 else (-0.157 if n30 <= 3 else (0.114 if n51 <= 194 else -0.042)))) if n49 <= 7378.9 else ((0.085 if n35 <= 2.5881 else -0.07) if n0 <= 102 else 0.085)) if n59 <= 49 else (-0.077 if n72 <= 99 else (((((-0.04 if n51 <= 221 else 0.251) if n51 <= 269 else -0.053) if n3 <= 1 else (-0.065 if n17 <= 2.7188 else 0.065)) if n44 <= 0.43894 else 0.013) if n53 <= 0.80655 else (0.153 if n53 <= 0.85078 else (-0.068 if n49 <= 3209.3 else 0.114)))))
        + ((((-0.016 if n0 <= 391 else -0.102) if n36 <= 0.68413 else (((-0.046 if n68 <= 0 else 0.045) if n58 <= -2 else ((0.002 if n30 <= 8 else (0.024 if n36 <= 63.255 else -0.089)) if n8 <= 8 else (0.11 if n75 <= 0.15789 else ((-0.238 if n55 <= 64 else -0.003) if n1 <= 69 else (0.066 if n51 <= 200 else ((-0.098 if n38 <= 90.239 else 0.079) if n46 <= 2546.1 else -0.122)))))) if n61 <= 17 else 0.006)) if n69 <= 1 else (((-0.093 if n69 <= 5 else 0.101) if n48 <= 0.91829 else 0.09) if n63 <= 79 else 0.093)) if n68 <= 5 else 0.124)
        + ((-0.007 if n22 <= 1.3438 else (-0.016 if n25 <= -1.9688 else 0.015)) if n13 <= 1 else (((-0.005 if n66 <= -5.2188 else 0.03) if n37 <= 23.689 else (((((0.042 if n53 <= 0.11618 else (-0.104 if n13 <= 3 else 0.015)) if n9 <= 0 else 0.022) if n77 <= 1 else (((-0.064 if n46 <= 1337.8 else 0.021) if n49 <= 3608.0 else -0.175) if n47 <= 981.28 else (0.088 if n3 <= 3 else -0.061))) if n51 <= 595 else 0.068) if n2 <= 5 else (-0.058 if n13 <= 3 else 0.001))) if n79 <= 0.44151 else ((0.094 if n37 <= 49.295 else 0.013) if n77 <= 14 else -0.083)))
        + (((((0.028 if n51 <= 145 else ((-0.022 if n75 <= 0.5 else 0.006) if n49 <= 3023.9 else (-0.032 if n79 <= 0.047619 else 0.021))) if n56 <= -16 else ((0.003 if n7 <= 3 else 0.204) if n30 <= 3 else (-0.048 if n75 <= 0.10714 else (((-0.08 if n22 <= -0.9375 else 0.049) if n59 <= -2 else 0.09) if n49 <= 384.59 else -0.027)))) if n53 <= 0.81136 else -0.041) if n9 <= 4 else 0.032) if n21 <= -0.8125 else ((((-0.01 if n51 <= 256 else 0.013) if n26 <= 79 else -0.029) if n5 <= 2 else (0.05 if n51 <= 153 else 0.007)) if n78 <= 7 else -0.066))
        + ((-0.002 if n65 <= 50 else (((-0.031 if n1 <= 15 else (0.061 if n72 <= 19 else (-0.023 if n2 <= 1 else (-0.009 if n21 <= -0.21875 else 0.122)))) if n46 <= 774.51 else 0.029) if n66 <= -4.75 else ((0.057 if n45 <= 0.44542 else 0.012) if n44 <= 0.72819 else -0.018))) if n59 <= 49 else (((-0.074 if n62 <= -3.875 else (0.162 if n46 <= 863.07 else -0.002)) if n3 <= 1 else ((-0.079 if n46 <= 5344.3 else 0.066) if n50 <= 0.53443 else (0.116 if n50 <= 0.54153 else (0.019 if n49 <= 4198.4 else -0.103)))) if n53 <= 0.31579 else (-0.096 if n79 <= 0.0093897 else 0.036)))
        + (((((0.05 if n51 <= 88 else -0.048) if n62 <= -5.625 else ((-0.045 if n10 <= 5 else 0.091) if n66 <= -5.5312 else ((-0.028 if n72 <= 91 else 0.066) if n34 <= 2.8288 else (-0.054 if n4 <= 0 else 0.014)))) if n31 <= 5 else (-0.049 if n73 <= 47 else 0.057)) if n0 <= 40 else ((((((0.065 if n41 <= 645.19 else -0.147) if n2 <= 1 else (-0.063 if n64 <= 3 else -0.0)) if n0 <= 249 else (0.031 if n28 <= 2 else -0.116)) if n5 <= 0 else 0.001) if n56 <= 28 else -0.07) if n6 <= 2 else 0.065)) if n11 <= 3 else -0.026)
        + ((-0.007 if n75 <= 0.3913 else (0.014 if n26 <= 6 else ((0.171 if n44 <= 0.1319 else -0.019) if n55 <= -4 else ((0.01 if n29 <= 5 else -0.014) if n14 <= 0 else -0.052)))) if n31 <= 4 else ((0.041 if n59 <= -66 else (((-0.114 if n56 <= -71 else -0.001) if n49 <= 1786.6 else 0.106) if n1 <= 18 else ((-0.077 if n23 <= -1.0 else 0.082) if n62 <= -5.4062 else (-0.113 if n44 <= 0.83687 else 0.051)))) if n26 <= 3 else (0.069 if n51 <= 136 else (0.02 if n30 <= 8 else (0.009 if n34 <= 32.809 else (0.043 if n2 <= 2 else -0.162))))))
        + (((((0.003 if n47 <= 1558.7 else (-0.072 if n49 <= 2129.5 else (0.009 if n58 <= 74 else -0.102))) if n11 <= 0 else (((-0.069 if n39 <= 12.818 else 0.03) if n59 <= -51 else (-0.061 if n4 <= 4 else 0.006)) if n8 <= 5 else 0.077)) if n49 <= 3091.0 else (0.053 if n27 <= 10 else (-0.137 if n50 <= 0.48806 else 0.009))) if n70 <= 4 else -0.084) if n49 <= 3888.3 else (((((-0.003 if n79 <= 0.0099502 else -0.108) if n79 <= 0.012097 else -0.003) if n11 <= 1 else (0.002 if n0 <= 30 else 0.13)) if n12 <= 0 else -0.081) if n60 <= 98 else -0.09))
        + (((0.054 if n15 <= -18 else ((((-0.043 if n41 <= 9.5949 else (((-0.088 if n0 <= 127 else 0.037) if n74 <= 0.54545 else 0.046) if n73 <= 68 else (0.036 if n39 <= 133.96 else -0.021))) if n38 <= 119.74 else (-0.06 if n26 <= 15 else (0.049 if n4 <= 2 else -0.036))) if n17 <= 1.7812 else (((-0.06 if n3 <= 3 else 0.082) if n40 <= 275.76 else (-0.075 if n1 <= 48 else 0.077)) if n7 <= 4 else -0.062)) if n49 <= 586.51 else (-0.056 if n51 <= 72 else -0.001))) if n70 <= 3 else (-0.085 if n51 <= 414 else 0.006)) if n68 <= 3 else 0.093)
        + ((((0.157 if n50 <= 0.46138 else (-0.033 if n47 <= 95.121 else 0.089)) if n41 <= 310.41 else -0.058) if n51 <= 64 else ((-0.013 if n16 <= 1 else (((0.009 if n79 <= 0.14286 else -0.033) if n79 <= 0.46939 else 0.015) if n53 <= 0.30523 else (-0.079 if n51 <= 98 else 0.037))) if n21 <= 1.5312 else ((-0.061 if n22 <= -4.7188 else 0.013) if n3 <= 6 else -0.052))) if n13 <= 1 else (((-0.025 if n77 <= -2 else ((0.018 if n76 <= 0.05 else -0.026) if n79 <= 0.44151 else 0.068)) if n14 <= 1 else (0.011 if n37 <= 35.883 else -0.029)) if n35 <= 57.185 else -0.015))
        + ((((0.114 if n78 <= -3 else (((0.096 if n58 <= -6 else -0.001) if n72 <= 9 else -0.02) if n48 <= 0.11296 else 0.001)) if n77 <= 11 else -0.06) if n53 <= 0.49947 else (((((0.083 if n53 <= 0.82719 else (0.066 if n79 <= 0.02381 else -0.022)) if n51 <= 210 else (0.083 if n79 <= 0.0064516 else -0.077)) if n51 <= 221 else (0.065 if n28 <= 9 else -0.084)) if n51 <= 423 else (-0.061 if n72 <= 71 else 0.013)) if n79 <= 0.29371 else (0.035 if n53 <= 0.76759 else ((-0.136 if n58 <= -16 else 0.006) if n58 <= 60 else -0.088)))) if n10 <= 20 else -0.038)
        + (-0.034 if n17 <= -4.1875 else (-0.002 if n13 <= 1 else ((((((-0.024 if n52 <= 0 else 0.132) if n51 <= 109 else ((0.014 if n34 <= 34.66 else -0.094) if n78 <= -1 else 0.033)) if n49 <= 2390.9 else -0.053) if n77 <= 1 else (-0.062 if n72 <= 32 else (((0.08 if n48 <= 0.88441 else -0.045) if n51 <= 135 else (-0.044 if n40 <= 98.7 else 0.006)) if n0 <= 299 else -0.066))) if n49 <= 2696.3 else ((0.019 if n51 <= 406 else (0.094 if n76 <= 0.33333 else -0.11)) if n13 <= 49 else -0.157)) if n49 <= 3680.0 else (-0.002 if n13 <= 16 else -0.073))))
        + (((-0.023 if n3 <= 8 else 0.096) if n50 <= 0.52478 else 0.051) if n74 <= -1.0 else (((0.096 if n14 <= -19 else (-0.013 if n78 <= -1 else 0.002)) if n13 <= 30 else 0.047) if n51 <= 508 else ((0.043 if n48 <= 0.33492 else (((0.052 if n59 <= 7 else (-0.088 if n50 <= 0.49045 else 0.034)) if n49 <= 3843.5 else ((0.03 if n41 <= 59.0 else -0.057) if n44 <= 0.84768 else 0.079)) if n5 <= 5 else -0.103)) if n41 <= 249.05 else ((((-0.064 if n74 <= 0.55556 else -0.008) if n1 <= 53 else -0.096) if n0 <= 485 else 0.046) if n49 <= 5485.0 else 0.016))))
        + ((-0.0 if n60 <= 4 else (0.047 if n30 <= 3 else 0.007)) if n63 <= 2 else (((((-0.058 if n41 <= 19.876 else (-0.008 if n5 <= 2 else (0.046 if n1 <= 40 else -0.068))) if n8 <= 2 else (-0.042 if n39 <= 202.73 else -0.176)) if n70 <= 0 else (0.089 if n41 <= 204.7 else ((-0.041 if n68 <= 1 else 0.143) if n1 <= 24 else (0.076 if n75 <= 0.8125 else -0.14)))) if n0 <= 266 else (0.074 if n47 <= 938.62 else 0.003)) if n48 <= 0.31601 else ((0.042 if n78 <= -2 else (0.08 if n49 <= 160.17 else -0.032)) if n75 <= 0.36364 else 0.002)))
        + (((0.002 if n71 <= 3 else (-0.075 if n37 <= 74.647 else 0.038)) if n48 <= 0.75409 else (-0.05 if n28 <= 3 else (0.042 if n28 <= 6 else (((0.18 if n50 <= 0.46138 else (-0.086 if n61 <= 81 else 0.155)) if n51 <= 60 else -0.024) if n17 <= 3.4375 else 0.064)))) if n19 <= -1.0312 else (((-0.045 if n51 <= 467 else 0.04) if n5 <= 0 else (-0.004 if n22 <= -1.25 else 0.023)) if n4 <= 1 else (0.013 if n37 <= 28.648 else (0.009 if n1 <= 11 else (((0.012 if n58 <= 2 else -0.063) if n46 <= 2144.8 else 0.004) if n1 <= 61 else 0.013)))))
        + ((((-0.001 if n32 <= 4 else (0.079 if n46 <= 149.73 else -0.003)) if n17 <= 0.25 else (((((-0.082 if n55 <= 20 else 0.014) if n50 <= 0.68144 else -0.103) if n47 <= 167.46 else ((0.075 if n73 <= 4 else (-0.007 if n26 <= 6 else (0.013 if n50 <= 0.48503 else -0.074))) if n21 <= -0.125 else (-0.174 if n51 <= 64 else 0.025))) if n77 <= 1 else -0.081) if n70 <= 0 else ((-0.031 if n1 <= 23 else (0.079 if n75 <= 0.75 else -0.085)) if n55 <= 26 else -0.034))) if n8 <= 12 else 0.087) if n20 <= -1.5 else (0.004 if n32 <= 8 else -0.047))
        + ((-0.11 if n49 <= 107.2 else (0.004 if n30 <= 4 else (((0.134 if n22 <= -5.125 else (-0.032 if n16 <= 1 else 0.056)) if n51 <= 828 else 0.099) if n1 <= 30 else 0.083))) if n27 <= 2 else ((-0.087 if n28 <= 3 else -0.015) if n22 <= -4.2188 else (-0.015 if n25 <= -2.75 else ((-0.012 if n78 <= -1 else 0.011) if n29 <= 7 else ((0.016 if n33 <= 0 else (0.003 if n4 <= 1 else (-0.003 if n38 <= 76.616 else -0.048))) if n50 <= 0.71264 else (-0.002 if n59 <= -60 else (0.004 if n27 <= 4 else (-0.081 if n56 <= 0 else 0.128))))))))
        + ((((0.018 if n53 <= 0.12113 else ((-0.002 if n2 <= 5 else -0.019) if n49 <= 7378.9 else 0.065)) if n79 <= 0.44151 else 0.016) if n53 <= 0.38053 else ((0.124 if n49 <= 203.17 else 0.022) if n53 <= 0.76759 else ((-0.005 if n39 <= 86.479 else 0.035) if n79 <= 0.29371 else (((0.029 if n49 <= 548.27 else -0.093) if n43 <= 0.71223 else 0.029) if n58 <= 65 else -0.081)))) if n79 <= 0.97826 else ((0.004 if n51 <= 564 else (0.089 if n58 <= -67 else -0.043)) if n53 <= 0.49686 else ((-0.096 if n79 <= 0.99057 else (0.055 if n49 <= 611.96 else -0.043)) if n49 <= 2878.0 else 0.019)))
        + (-0.042 if n44 <= 0.032462 else ((0.011 if n0 <= 40 else ((((((-0.043 if n22 <= -2.9688 else (0.047 if n71 <= 0 else -0.036)) if n3 <= 6 else -0.099) if n50 <= 0.36773 else -0.028) if n75 <= 0.083333 else ((-0.014 if n1 <= 16 else ((0.105 if n37 <= 1.405 else (0.045 if n47 <= 256.09 else -0.053)) if n31 <= 3 else ((0.032 if n4 <= 3 else -0.061) if n75 <= 0.93333 else (0.085 if n58 <= -2 else -0.14)))) if n50 <= 0.58015 else -0.004)) if n6 <= 2 else 0.067) if n56 <= 28 else -0.068)) if n11 <= 3 else (-0.066 if n55 <= 65 else -0.002)))
        + (((-0.075 if n50 <= 0.21508 else 0.038) if n77 <= -3 else (-0.006 if n17 <= 2.125 else ((0.048 if n26 <= 85 else -0.06) if n50 <= 0.49924 else ((0.057 if n49 <= 689.72 else ((-0.125 if n46 <= 690.06 else -0.026) if n25 <= -1.6562 else -0.014)) if n38 <= 110.2 else 0.013)))) if n13 <= 3 else ((((0.02 if n59 <= 8 else -0.059) if n52 <= 0 else -0.082) if n77 <= 1 else (0.019 if n3 <= 1 else (-0.044 if n14 <= 17 else 0.081))) if n79 <= 0.11313 else ((0.024 if n52 <= 0 else (0.017 if n55 <= 56 else 0.129)) if n46 <= 3756.2 else -0.06)))
        + ((((((-0.021 if n62 <= -5.125 else (0.16 if n40 <= 20.257 else 0.028)) if n30 <= 3 else -0.021) if n34 <= 1.2527 else ((((-0.038 if n44 <= 0.78435 else -0.225) if n39 <= 129.94 else 0.056) if n49 <= 711.18 else (0.008 if n72 <= 22 else 0.09)) if n73 <= 99 else (0.015 if n49 <= 664.03 else -0.008))) if n49 <= 3091.0 else (0.021 if n51 <= 550 else (-0.033 if n50 <= 0.54153 else 0.118))) if n49 <= 3680.0 else (((0.001 if n27 <= 14 else -0.032) if n44 <= 0.88345 else 0.023) if n13 <= 16 else (0.098 if n57 <= -1 else -0.091))) if n70 <= 17 else 0.113)
        + (((((-0.002 if n7 <= 3 else ((-0.039 if n38 <= 102.75 else 0.037) if n2 <= 1 else 0.093)) if n37 <= 116.68 else -0.019) if n22 <= 1.625 else ((-0.004 if n24 <= -1.0625 else 0.022) if n0 <= 428 else (((-0.069 if n37 <= 43.233 else 0.095) if n49 <= 1258.4 else -0.093) if n19 <= 2.1562 else 0.042))) if n27 <= 82 else ((0.034 if n45 <= 0.4909 else -0.104) if n41 <= 162.49 else (((0.03 if n0 <= 100 else -0.119) if n1 <= 41 else 0.081) if n55 <= 78 else -0.051))) if n38 <= 480.97 else ((0.047 if n11 <= 2 else -0.139) if n49 <= 5802.2 else -0.042))
        + (((((-0.034 if n30 <= 4 else 0.047) if n55 <= 0 else ((((0.083 if n51 <= 144 else (0.191 if n50 <= 0.26341 else (((-0.069 if n46 <= 1005.4 else 0.056) if n66 <= -5.0312 else 0.034) if n41 <= 467.13 else -0.008))) if n71 <= 5 else -0.102) if n53 <= 0.49852 else ((0.048 if n79 <= 0.37919 else -0.119) if n50 <= 0.5928 else 0.005)) if n47 <= 1558.7 else ((-0.072 if n50 <= 0.63175 else 0.001) if n79 <= 0.053892 else (-0.147 if n51 <= 127 else 0.005)))) if n53 <= 0.5393 else 0.058) if n53 <= 0.78495 else (0.049 if n79 <= 0.032954 else -0.042)) if n59 <= -38 else -0.003)
        + ((0.004 if n62 <= -2.8438 else ((-0.1 if n66 <= -5.0938 else -0.025) if n57 <= -1 else (((((((((-0.007 if n26 <= 14 else 0.049) if n53 <= 0.8427 else -0.102) if n39 <= 62.579 else (0.033 if n58 <= 2 else -0.028)) if n48 <= 0.91469 else -0.063) if n44 <= 0.67793 else (0.034 if n40 <= 286.91 else (0.008 if n4 <= 1 else -0.015))) if n30 <= 6 else (-0.008 if n1 <= 36 else -0.098)) if n53 <= 0.89546 else 0.072) if n63 <= 11 else -0.045) if n60 <= 5 else 0.017))) if n21 <= 3.25 else (0.023 if n26 <= 72 else (-0.064 if n49 <= 837.44 else 0.006)))
        + ((0.063 if n14 <= -8 else ((-0.003 if n51 <= 373 else (-0.031 if n62 <= -5.9062 else ((0.046 if n26 <= 6 else (-0.074 if n58 <= -80 else 0.015)) if n8 <= 8 else -0.069))) if n14 <= 9 else 0.062)) if n51 <= 508 else (((((0.023 if n48 <= 0.36828 else ((((0.047 if n38 <= 281.93 else -0.085) if n57 <= 0 else -0.032) if n49 <= 4677.3 else (0.068 if n45 <= 0.31995 else -0.065)) if n5 <= 5 else -0.114)) if n41 <= 294.37 else -0.044) if n74 <= 0.82143 else 0.019) if n1 <= 54 else (-0.065 if n44 <= 0.81562 else 0.037)) if n8 <= 6 else 0.062))
        + (-0.002 if n13 <= 3 else (((-0.053 if n45 <= 0.08096 else (((((-0.015 if n38 <= 6.8128 else 0.056) if n53 <= 0.268 else 0.008) if n46 <= 2749.4 else -0.032) if n77 <= 1 else (-0.049 if n28 <= 1 else (-0.068 if n72 <= 25 else ((-0.062 if n40 <= 53.84 else 0.068) if n3 <= 1 else (0.093 if n49 <= 396.18 else -0.027))))) if n53 <= 0.475 else 0.049)) if n79 <= 0.29697 else (-0.01 if n55 <= 17 else (0.14 if n38 <= 117.79 else 0.008))) if n51 <= 564 else (((-0.008 if n50 <= 0.45832 else -0.081) if n49 <= 4919.9 else 0.04) if n50 <= 0.63984 else 0.09)))
        + (((0.001 if n38 <= 208.33 else -0.017) if n8 <= 1 else (((0.024 if n17 <= 0.28125 else (-0.037 if n41 <= 143.36 else (0.053 if n50 <= 0.49924 else -0.018))) if n44 <= 0.81767 else -0.111) if n38 <= 90.239 else ((((-0.04 if n74 <= 0.08 else (0.123 if n49 <= 368.93 else ((0.031 if n47 <= 132.79 else -0.071) if n41 <= 64.059 else 0.048))) if n55 <= 74 else (-0.033 if n74 <= 0.52 else 0.021)) if n74 <= 0.94286 else (0.006 if n59 <= -60 else -0.091)) if n4 <= 2 else (0.044 if n7 <= 0 else (0.127 if n45 <= 0.1074 else -0.074))))) if n69 <= 5 else 0.115)
        + (((((-0.005 if n8 <= 7 else -0.115) if n1 <= 61 else (0.042 if n58 <= 67 else -0.03)) if n51 <= 252 else 0.004) if n27 <= 82 else ((0.04 if n45 <= 0.51112 else (-0.118 if n36 <= 100.54 else 0.027)) if n41 <= 162.49 else ((((-0.113 if n2 <= 1 else 0.02) if n1 <= 41 else 0.069) if n11 <= 0 else -0.088) if n46 <= 2611.5 else (-0.084 if n44 <= 0.87726 else 0.027)))) if n1 <= 138 else ((-0.062 if n5 <= 1 else 0.092) if n75 <= 0.63636 else ((-0.062 if n51 <= 139 else 0.104) if n51 <= 322 else (0.04 if n38 <= 263.67 else -0.126))))
        + ((((0.004 if n4 <= 2 else -0.065) if n37 <= 9.9069 else (0.081 if n49 <= 511.46 else -0.019)) if n50 <= 0.52797 else (0.076 if n36 <= 9.2303 else 0.014)) if n0 <= 11 else (-0.026 if n36 <= 0.68413 else (-0.023 if n17 <= -2.875 else (((-0.01 if n22 <= 1.3438 else 0.007) if n0 <= 277 else (0.036 if n55 <= 44 else (-0.04 if n74 <= 0.52632 else (((0.049 if n74 <= 0.96154 else -0.054) if n49 <= 4919.9 else (-0.08 if n38 <= 102.75 else (-0.098 if n30 <= 3 else 0.013))) if n3 <= 8 else -0.107)))) if n13 <= 1 else (0.004 if n79 <= 0.44151 else 0.043)))))
        + (-0.002 if n53 <= 0.38053 else (((((((0.171 if n13 <= 1 else 0.033) if n53 <= 0.90667 else -0.073) if n49 <= 196.02 else (((-0.002 if n24 <= -1.4062 else 0.025) if n31 <= 8 else -0.052) if n51 <= 364 else 0.061)) if n32 <= 12 else -0.04) if n51 <= 423 else ((-0.067 if n73 <= 99 else (-0.095 if n58 <= -78 else ((0.03 if n41 <= 817.99 else -0.111) if n51 <= 541 else -0.047))) if n51 <= 784 else ((-0.057 if n62 <= -5.9688 else (0.103 if n46 <= 3095.0 else -0.012)) if n77 <= 33 else -0.119))) if n79 <= 0.9712 else -0.028) if n16 <= 1 else 0.031))
        + ((0.001 if n47 <= 3187.5 else (-0.033 if n49 <= 4760.7 else 0.068)) if n50 <= 0.65473 else ((((-0.004 if n46 <= 1720.6 else (0.1 if n38 <= 42.126 else -0.001)) if n17 <= 0.40625 else (-0.02 if n56 <= -35 else -0.079)) if n47 <= 3908.4 else -0.077) if n38 <= 93.478 else ((((0.042 if n27 <= 1 else (-0.036 if n22 <= -2.2812 else ((0.031 if n4 <= 0 else (0.024 if n38 <= 186.23 else -0.008)) if n46 <= 5344.3 else -0.041))) if n51 <= 558 else (0.062 if n49 <= 4919.9 else -0.087)) if n49 <= 7378.9 else 0.079) if n3 <= 5 else (-0.066 if n40 <= 656.16 else 0.03))))
        + (-0.037 if n47 <= 3.1461 else (((((0.043 if n76 <= -1.0 else -0.008) if n7 <= 2 else ((0.068 if n21 <= -3.375 else ((-0.051 if n74 <= 0.46875 else -0.236) if n40 <= 20.257 else -0.042)) if n40 <= 760.33 else 0.077)) if n0 <= 628 else 0.039) if n23 <= -0.40625 else ((-0.113 if n41 <= 69.136 else (0.076 if n72 <= 33 else -0.038)) if n58 <= -6 else ((0.001 if n45 <= 0.66817 else (-0.016 if n44 <= 0.3875 else (0.035 if n56 <= -9 else -0.074))) if n37 <= 97.229 else ((-0.052 if n4 <= 5 else 0.037) if n5 <= 0 else -0.002)))) if n65 <= 50 else 0.007))
        + (-0.001 if n31 <= 4 else ((0.024 if n0 <= 41 else ((0.02 if n59 <= -64 else ((0.055 if n22 <= -4.5 else -0.113) if n29 <= 6 else -0.032)) if n14 <= 0 else 0.066)) if n26 <= 3 else (((0.057 if n51 <= 153 else (((((-0.085 if n22 <= -0.90625 else 0.025) if n37 <= 67.817 else -0.197) if n46 <= 990.88 else 0.056) if n38 <= 151.15 else (0.068 if n2 <= 7 else -0.059)) if n47 <= 287.17 else (0.059 if n46 <= 577.13 else -0.016))) if n8 <= 1 else (0.072 if n46 <= 796.37 else 0.018)) if n74 <= 0.86364 else (0.021 if n17 <= 0.53125 else -0.078))))
        + (((-0.051 if n38 <= 27.662 else -0.003) if n60 <= 3 else ((-0.026 if n41 <= 78.037 else 0.004) if n62 <= -4.4688 else (((((0.031 if n46 <= 548.6 else -0.029) if n50 <= 0.52478 else 0.049) if n41 <= 344.55 else -0.024) if n49 <= 4584.3 else -0.024) if n40 <= 301.59 else -0.01))) if n17 <= 3.4688 else ((0.053 if n48 <= 0.66821 else -0.097) if n51 <= 121 else (((-0.058 if n75 <= 0.3 else 0.016) if n56 <= -75 else ((0.059 if n48 <= 0.676 else -0.193) if n5 <= 0 else (-0.084 if n44 <= 0.22854 else 0.061))) if n46 <= 4937.0 else (-0.071 if n79 <= 0.26087 else 0.019))))
        + ((-0.046 if n31 <= 3 else (-0.073 if n0 <= 46 else (0.096 if n20 <= 2.0625 else -0.051))) if n73 <= 2 else ((-0.098 if n72 <= 9 else (-0.051 if n51 <= 200 else (((-0.033 if n74 <= 0.16 else (-0.021 if n1 <= 14 else 0.159)) if n49 <= 4387.8 else -0.07) if n3 <= 4 else -0.168))) if n73 <= 6 else ((-0.036 if n38 <= 1.6657 else ((-0.044 if n48 <= 0.018942 else (-0.012 if n66 <= -5.5312 else (0.058 if n58 <= -36 else (-0.007 if n50 <= 0.5074 else 0.025)))) if n0 <= 50 else -0.001)) if n11 <= 3 else (-0.068 if n17 <= -1.875 else 0.004))))
        + (((((((0.04 if n37 <= 78.373 else -0.089) if n49 <= 196.02 else ((0.001 if n71 <= 0 else -0.066) if n59 <= 4 else -0.047)) if n49 <= 3023.9 else 0.056) if n74 <= 0.2 else (((0.007 if n44 <= 0.30758 else (0.079 if n50 <= 0.61328 else -0.035)) if n49 <= 653.54 else (0.016 if n17 <= 0.46875 else -0.014)) if n30 <= 4 else 0.039)) if n62 <= -2.8438 else ((0.015 if n53 <= 0.13 else -0.047) if n58 <= 0 else -0.001)) if n69 <= 1 else (-0.079 if n72 <= 19 else (-0.065 if n51 <= 200 else (-0.013 if n0 <= 79 else 0.153)))) if n68 <= 5 else 0.109)
        + ((-0.046 if n5 <= 2 else (0.119 if n1 <= 8 else -0.056)) if n17 <= -4.1875 else (((0.0 if n51 <= 925 else ((0.112 if n77 <= 33 else -0.129) if n51 <= 1097 else (-0.024 if n0 <= 114 else 0.044))) if n46 <= 3004.5 else (((((-0.082 if n51 <= 1693 else 0.101) if n56 <= -58 else -0.005) if n49 <= 8877.9 else 0.045) if n50 <= 0.72873 else ((0.057 if n50 <= 0.7459 else -0.059) if n75 <= 0.64286 else (0.03 if n37 <= 154.69 else -0.028))) if n52 <= 0 else (-0.059 if n79 <= 0.10942 else (-0.029 if n51 <= 356 else 0.054)))) if n49 <= 11804.0 else 0.085))
        + (0.099 if n77 <= -58 else (((-0.002 if n32 <= 1 else 0.03) if n61 <= 15 else (-0.042 if n48 <= 0.073228 else (0.039 if n30 <= 3 else 0.009))) if n63 <= 2 else (((((((-0.012 if n66 <= -4.5938 else ((0.003 if n65 <= 61 else 0.058) if n51 <= 425 else 0.093)) if n24 <= 1.7812 else -0.031) if n0 <= 282 else 0.063) if n49 <= 862.28 else (-0.024 if n58 <= 78 else 0.005)) if n40 <= 358.49 else -0.057) if n38 <= 121.77 else (-0.073 if n51 <= 107 else (0.019 if n79 <= 0.03537 else -0.026))) if n1 <= 66 else (0.01 if n25 <= 2.1875 else 0.088))))
        + (((((-0.102 if n49 <= 107.2 else ((0.029 if n37 <= 136.61 else (-0.001 if n59 <= -6 else -0.172)) if n65 <= 5 else (0.004 if n24 <= 0.5 else -0.04))) if n0 <= 470 else (-0.005 if n4 <= 0 else 0.077)) if n27 <= 2 else (((0.033 if n26 <= 7 else -0.028) if n59 <= -35 else (0.069 if n51 <= 60 else -0.039)) if n22 <= -2.75 else -0.0)) if n1 <= 138 else (((-0.093 if n27 <= 6 else 0.058) if n7 <= 1 else 0.097) if n46 <= 2611.5 else (0.096 if n51 <= 294 else (-0.135 if n51 <= 452 else 0.024)))) if n8 <= 30 else -0.11)
        + ((0.0 if n38 <= 377.17 else ((((-0.061 if n1 <= 26 else 0.063) if n4 <= 0 else (((-0.083 if n27 <= 2 else 0.06) if n28 <= 6 else -0.084) if n49 <= 1014.6 else (((-0.089 if n44 <= 0.86039 else (-0.077 if n38 <= 413.97 else -0.494)) if n2 <= 6 else -0.036) if n51 <= 176 else -0.058))) if n46 <= 1290.1 else (-0.046 if n42 <= 0.85032 else 0.016)) if n71 <= 0 else 0.049)) if n38 <= 458.29 else ((((-0.059 if n49 <= 2820.7 else 0.053) if n59 <= -4 else 0.061) if n1 <= 44 else 0.087) if n51 <= 326 else (0.077 if n46 <= 1090.2 else -0.041)))
        + (((((-0.006 if n1 <= 47 else ((((0.065 if n0 <= 304 else -0.032) if n39 <= 164.03 else 0.045) if n38 <= 190.73 else 0.061) if n75 <= 0.8 else (-0.232 if n51 <= 129 else -0.015))) if n55 <= 59 else ((-0.022 if n50 <= 0.47514 else (0.066 if n36 <= 18.383 else 0.023)) if n9 <= 0 else -0.006)) if n49 <= 3680.0 else (((0.0 if n61 <= 269 else -0.056) if n13 <= 16 else (0.088 if n58 <= -3 else -0.082)) if n12 <= 0 else -0.065)) if n70 <= 3 else ((0.137 if n59 <= -63 else -0.012) if n68 <= 0 else -0.081)) if n68 <= 3 else 0.079)
        + ((((0.05 if n1 <= 11 else -0.016) if n77 <= -3 else ((((-0.077 if n1 <= 24 else 0.055) if n77 <= -1 else 0.021) if n49 <= 5802.2 else -0.046) if n79 <= 0.079646 else (((0.041 if n49 <= 532.53 else -0.021) if n0 <= 120 else -0.053) if n78 <= -1 else -0.002))) if n13 <= 3 else (-0.001 if n79 <= 0.11313 else ((0.084 if n79 <= 0.12308 else (-0.003 if n52 <= 0 else (-0.005 if n58 <= 18 else 0.095))) if n59 <= 8 else ((-0.052 if n72 <= 63 else 0.102) if n77 <= 7 else -0.069)))) if n10 <= 36 else (-0.094 if n38 <= 183.86 else 0.042))
        + (((0.055 if n14 <= -8 else 0.001) if n51 <= 508 else ((((-0.046 if n46 <= 54.305 else (0.031 if n49 <= 4677.3 else ((-0.064 if n72 <= 99 else 0.069) if n46 <= 1957.3 else -0.05))) if n57 <= 0 else (-0.074 if n53 <= 0.16667 else 0.0)) if n40 <= 286.91 else (((-0.01 if n7 <= 0 else -0.144) if n30 <= 2 else (-0.038 if n48 <= 0.83095 else 0.061)) if n44 <= 0.83269 else 0.024)) if n46 <= 4058.6 else -0.082)) if n49 <= 7378.9 else (0.101 if n3 <= 3 else ((0.054 if n28 <= 1 else (-0.105 if n30 <= 4 else 0.072)) if n75 <= 0.66667 else 0.06)))
        + (((-0.097 if n49 <= 107.2 else 0.008) if n27 <= 2 else (((-0.097 if n65 <= 27 else (-0.072 if n35 <= 1.1365 else 0.032)) if n47 <= 34.336 else (0.005 if n4 <= 5 else 0.042)) if n29 <= 7 else (((0.01 if n47 <= 120.62 else -0.046) if n66 <= -4.875 else (0.017 if n50 <= 0.67282 else -0.014)) if n33 <= 0 else ((-0.019 if n40 <= 878.41 else -0.077) if n29 <= 9 else 0.038)))) if n11 <= 3 else ((0.049 if n2 <= 5 else (0.076 if n77 <= -3 else (-0.059 if n0 <= 20 else (-0.017 if n4 <= 5 else 0.113)))) if n7 <= 0 else -0.134))
        + ((-0.003 if n65 <= 50 else (((((0.137 if n44 <= 0.42183 else -0.033) if n49 <= 138.99 else (-0.03 if n74 <= 0.23529 else 0.001)) if n34 <= 37.003 else (0.039 if n75 <= 0.46667 else -0.029)) if n66 <= -4.25 else (0.095 if n58 <= -69 else (0.066 if n41 <= 45.225 else (0.013 if n51 <= 522 else -0.04)))) if n7 <= 2 else ((-0.049 if n41 <= 12.267 else (0.115 if n25 <= -3.4688 else 0.014)) if n48 <= 0.97178 else (0.269 if n0 <= 264 else 0.03)))) if n17 <= 4.2812 else ((0.013 if n50 <= 0.73626 else -0.142) if n74 <= 0.33333 else (0.063 if n46 <= 3507.9 else -0.009)))
        + (-0.004 if n24 <= -1.0312 else (((-0.069 if n27 <= 8 else 0.027) if n50 <= 0.40168 else ((-0.029 if n58 <= -8 else ((0.079 if n46 <= 183.38 else -0.075) if n72 <= 8 else 0.093)) if n49 <= 2602.0 else -0.009)) if n73 <= 99 else (((((0.023 if n44 <= 0.63531 else -0.042) if n1 <= 53 else -0.113) if n5 <= 0 else 0.01) if n4 <= 1 else (0.001 if n1 <= 18 else ((-0.027 if n37 <= 105.37 else -0.091) if n1 <= 32 else ((0.019 if n25 <= 1.9375 else 0.121) if n50 <= 0.53911 else (-0.039 if n47 <= 2495.2 else 0.038))))) if n4 <= 5 else 0.034)))
        + ((-0.041 if n4 <= 0 else ((0.135 if n71 <= 2 else -0.077) if n2 <= 7 else (-0.054 if n66 <= -1.5 else 0.07))) if n73 <= 2 else (((0.08 if n44 <= 0.24355 else -0.098) if n72 <= 19 else ((0.059 if n72 <= 31 else -0.089) if n74 <= 0.25 else (((-0.068 if n0 <= 114 else 0.134) if n24 <= -2.2188 else (-0.122 if n40 <= 200.68 else 0.077)) if n26 <= 12 else (0.227 if n48 <= 0.045171 else 0.028)))) if n73 <= 6 else (-0.001 if n31 <= 4 else ((0.025 if n51 <= 221 else (0.02 if n46 <= 276.78 else -0.028)) if n51 <= 828 else 0.077))))
        + ((((((-0.033 if n4 <= 0 else 0.124) if n71 <= 2 else -0.075) if n2 <= 7 else -0.022) if n73 <= 2 else ((0.0 if n71 <= 1 else (((-0.077 if n26 <= 2 else 0.076) if n58 <= 2 else ((0.068 if n39 <= 361.35 else -0.107) if n70 <= 0 else -0.086)) if n56 <= -12 else (-0.024 if n38 <= 181.66 else -0.211))) if n71 <= 3 else ((0.002 if n40 <= 376.09 else (0.34 if n58 <= 29 else 0.061)) if n47 <= 108.82 else (-0.037 if n74 <= 0.41667 else 0.052)))) if n71 <= 7 else (-0.085 if n34 <= 7.185 else 0.014)) if n71 <= 16 else 0.1)
        + (((-0.026 if n55 <= 68 else ((-0.007 if n50 <= 0.56898 else 0.106) if n5 <= 0 else -0.01)) if n34 <= 0.94692 else 0.0) if n53 <= 0.34944 else (((0.017 if n49 <= 596.53 else ((((0.031 if n79 <= 0.036364 else ((0.005 if n3 <= 5 else -0.048) if n32 <= 9 else -0.104)) if n63 <= 15 else (0.001 if n38 <= 29.325 else (-0.056 if n13 <= 28 else 0.081))) if n79 <= 0.9712 else (-0.07 if n50 <= 0.5928 else -0.011)) if n13 <= 51 else -0.12)) if n16 <= 1 else (0.129 if n50 <= 0.25757 else 0.022)) if n52 <= 0 else (-0.001 if n66 <= -4.7188 else 0.071)))
        + (((((0.017 if n51 <= 151 else ((0.085 if n51 <= 155 else -0.099) if n49 <= 217.97 else ((0.047 if n79 <= 0.02381 else (-0.05 if n45 <= 0.6226 else -0.007)) if n51 <= 212 else 0.003))) if n7 <= 2 else 0.065) if n0 <= 311 else -0.036) if n36 <= 96.888 else -0.015) if n8 <= 1 else (((((0.071 if n1 <= 12 else -0.011) if n8 <= 6 else 0.093) if n17 <= 0.28125 else ((0.084 if n58 <= 15 else -0.057) if n72 <= 9 else (-0.018 if n44 <= 0.81767 else -0.099))) if n38 <= 90.239 else 0.017) if n74 <= 0.92857 else (-0.041 if n47 <= 3763.0 else 0.057)))
        + ((((0.001 if n36 <= 114.5 else (-0.039 if n26 <= 3 else (((-0.063 if n34 <= 16.666 else (-0.017 if n59 <= -6 else (-0.024 if n1 <= 14 else (0.095 if n75 <= 0.23077 else 0.013)))) if n0 <= 249 else (((-0.057 if n58 <= 17 else (-0.308 if n28 <= 6 else -0.028)) if n46 <= 1314.2 else -0.001) if n26 <= 43 else (0.079 if n49 <= 2602.0 else -0.081))) if n0 <= 284 else ((0.051 if n74 <= 0.92857 else -0.078) if n58 <= 79 else (-0.074 if n40 <= 638.13 else 0.009))))) if n21 <= 3.25 else 0.012) if n46 <= 8222.1 else 0.051) if n71 <= 16 else 0.095)
        + (((0.064 if n47 <= 1469.6 else (0.028 if n75 <= 0.63636 else (-0.001 if n44 <= 0.64243 else (-0.321 if n49 <= 2820.7 else 0.033)))) if n51 <= 138 else (0.004 if n53 <= 0.89211 else (-0.096 if n39 <= 107.85 else 0.041))) if n59 <= -38 else (((0.004 if n58 <= 12 else 0.101) if n46 <= 131.05 else ((-0.005 if n60 <= 14 else (-0.063 if n8 <= 6 else 0.072)) if n62 <= -4.5312 else ((((-0.04 if n49 <= 703.53 else 0.055) if n46 <= 501.37 else (0.083 if n70 <= 1 else -0.04)) if n73 <= 99 else -0.004) if n11 <= 0 else -0.043))) if n51 <= 1392 else 0.06))
        + ((-0.005 if n0 <= 699 else 0.041) if n19 <= -1.0312 else ((((0.12 if n30 <= 1 else ((-0.034 if n7 <= 0 else -0.162) if n75 <= 0.075 else ((-0.074 if n0 <= 85 else 0.069) if n61 <= 5 else -0.067))) if n51 <= 94 else (0.039 if n43 <= 0.56334 else -0.005)) if n8 <= 7 else -0.055) if n47 <= 120.62 else ((((0.045 if n70 <= 0 else (-0.096 if n47 <= 798.16 else 0.069)) if n48 <= 0.88441 else -0.076) if n3 <= 1 else (-0.061 if n3 <= 2 else (0.014 if n0 <= 70 else (0.005 if n2 <= 5 else -0.027)))) if n65 <= 365 else -0.061)))
        + (((-0.001 if n5 <= 5 else -0.061) if n31 <= 4 else ((((0.09 if n31 <= 5 else -0.031) if n48 <= 0.19789 else 0.073) if n48 <= 0.40739 else (-0.098 if n72 <= 99 else ((-0.019 if n46 <= 1165.0 else 0.06) if n27 <= 7 else -0.078))) if n26 <= 3 else ((0.113 if n45 <= 0.08096 else (0.043 if n2 <= 9 else (0.011 if n75 <= 0.0 else -0.111))) if n51 <= 203 else ((-0.057 if n39 <= 8.3937 else (-0.032 if n35 <= 2.2899 else (0.073 if n41 <= 81.913 else (0.018 if n26 <= 42 else -0.051)))) if n51 <= 828 else 0.069)))) if n70 <= 16 else 0.096)
        + (0.002 if n4 <= 2 else (((((0.077 if n7 <= 0 else (((-0.121 if n46 <= 1651.3 else 0.112) if n5 <= 1 else 0.054) if n8 <= 6 else -0.156)) if n2 <= 1 else ((-0.044 if n48 <= 0.1467 else (0.039 if n56 <= -44 else -0.026)) if n55 <= 44 else ((0.053 if n46 <= 2913.9 else -0.049) if n59 <= -14 else -0.003))) if n35 <= 47.843 else -0.065) if n34 <= 21.548 else ((0.037 if n49 <= 217.97 else (-0.078 if n0 <= 395 else 0.075)) if n49 <= 924.05 else -0.014)) if n27 <= 36 else ((0.065 if n0 <= 96 else -0.039) if n61 <= 1 else -0.004)))
        + (((-0.07 if n7 <= 0 else 0.017) if n44 <= 0.032462 else (0.007 if n27 <= 2 else ((0.003 if n8 <= 11 else 0.092) if n50 <= 0.65473 else (((-0.012 if n7 <= 3 else 0.126) if n17 <= 0.75 else ((-0.105 if n74 <= 0.32143 else -0.038) if n21 <= 1.75 else (-0.096 if n19 <= -2.5 else 0.01))) if n41 <= 215.04 else (0.039 if n30 <= 1 else ((-0.021 if n44 <= 0.80882 else 0.006) if n53 <= 0.83394 else 0.06)))))) if n11 <= 3 else (0.058 if n31 <= 1 else (((0.054 if n49 <= 697.42 else -0.064) if n46 <= 1223.6 else 0.05) if n36 <= 47.854 else -0.074)))
    )


PAGE_BODY = (page_body_0, page_body_1, page_body_2, page_body_3,)


def page_crumb_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n3 = f[3]
    n8 = f[8]
    n10 = f[10]
    n17 = f[17]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n25 = f[25]
    n26 = f[26]
    n31 = f[31]
    n32 = f[32]
    n33 = f[33]
    n36 = f[36]
    n38 = f[38]
    n40 = f[40]
    n42 = f[42]
    n43 = f[43]
    n44 = f[44]
    n46 = f[46]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n54 = f[54]
    n55 = f[55]
    n57 = f[57]
    n59 = f[59]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    return (
        ((0.13 if n49 <= 289.66 else 0.011) if n61 <= 0 else (0.099 if n50 <= 0.4904 else (-0.163 if n20 <= -0.75 else (-0.091 if n62 <= -0.79688 else 0.034))))
        + ((0.093 if n50 <= 0.4904 else (0.102 if n59 <= 1 else -0.113)) if n62 <= -0.10938 else ((-0.1 if n17 <= -1.7812 else 0.057) if n1 <= 15 else 0.126))
        + ((0.084 if n50 <= 0.4904 else (0.107 if n59 <= 1 else (-0.065 if n31 <= 3 else -0.145))) if n62 <= -0.70312 else (0.106 if n46 <= 240.35 else 0.012))
        + ((0.089 if n48 <= 0.83688 else (0.056 if n50 <= 0.4904 else -0.106)) if n62 <= -0.73438 else ((0.007 if n1 <= 10 else 0.141) if n51 <= 15 else 0.01))
        + (((0.114 if n49 <= 277.92 else 0.024) if n48 <= 0.99295 else -0.044) if n59 <= 1 else (0.078 if n50 <= 0.4904 else (-0.1 if n62 <= -0.82812 else 0.007)))
        + ((0.065 if n50 <= 0.4904 else ((-0.092 if n20 <= -0.3125 else 0.053) if n43 <= 0.030018 else -0.101)) if n21 <= 0.375 else (0.098 if n40 <= 242.19 else 0.004))
        + (0.106 if n57 <= 0 else (-0.09 if n62 <= -1.9531 else ((-0.047 if n0 <= 53 else (0.128 if n51 <= 15 else 0.017)) if n19 <= 2.9375 else -0.078)))
        + ((0.072 if n48 <= 0.8306 else -0.095) if n62 <= -1.9531 else ((-0.072 if n17 <= -2.4062 else 0.094) if n40 <= 226.87 else (-0.06 if n53 <= 0.0096154 else 0.046)))
        + ((0.089 if n46 <= 207.11 else 0.007) if n59 <= 1 else ((0.048 if n50 <= 0.4904 else (-0.104 if n33 <= 2 else -0.026)) if n51 <= 38 else 0.107))
        + ((-0.093 if n51 <= 156 else 0.1) if n62 <= -2.6406 else ((0.021 if n44 <= 0.83561 else -0.066) if n53 <= 0.091743 else (-0.023 if n17 <= -1.8125 else 0.08)))
        + (-0.073 if n17 <= -1.9688 else ((0.098 if n46 <= 73.531 else (-0.067 if n62 <= -0.70312 else 0.003)) if n32 <= 0 else (-0.049 if n36 <= 10.069 else 0.077)))
        + ((0.119 if n48 <= 0.89063 else (0.032 if n48 <= 0.9943 else -0.049)) if n31 <= 3 else (-0.074 if n62 <= -0.82812 else (-0.06 if n17 <= -0.6875 else 0.049)))
        + (0.096 if n48 <= 0.81497 else (-0.074 if n62 <= -1.9531 else ((-0.016 if n36 <= 209.33 else -0.115) if n10 <= 0 else (-0.103 if n17 <= -3.1875 else 0.049))))
        + (0.08 if n57 <= 0 else ((0.051 if n3 <= 3 else -0.048) if n32 <= 0 else (-0.072 if n17 <= -2.4375 else (-0.001 if n26 <= 10 else 0.074))))
        + (0.089 if n48 <= 0.81497 else (-0.066 if n62 <= -1.9531 else ((-0.053 if n51 <= 25 else 0.06) if n10 <= 0 else (0.047 if n48 <= 0.99755 else -0.065))))
        + (0.084 if n48 <= 0.81497 else ((-0.116 if n61 <= 110 else 0.099) if n42 <= 0.31105 else ((0.003 if n50 <= 0.79238 else -0.06) if n53 <= 0.033019 else 0.03)))
        + ((0.105 if n48 <= 0.89063 else 0.006) if n31 <= 3 else ((0.063 if n38 <= 142.96 else (0.015 if n60 <= 1 else -0.085)) if n54 <= 0 else -0.074))
        + ((0.058 if n3 <= 3 else (-0.064 if n53 <= 0.033019 else -0.003)) if n21 <= 0.78125 else ((-0.058 if n17 <= -0.78125 else 0.052) if n0 <= 95 else 0.069))
        + (0.075 if n48 <= 0.81497 else ((-0.066 if n61 <= 110 else 0.077) if n62 <= -1.9531 else (-0.018 if n53 <= 0.091743 else (0.054 if n25 <= -4.1094 else -0.055))))
        + (0.065 if n57 <= 0 else (((-0.092 if n55 <= 18 else 0.015) if n33 <= 0 else (-0.072 if n42 <= 0.32855 else 0.011)) if n8 <= 4 else 0.096))
    )


def page_crumb_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n8 = f[8]
    n17 = f[17]
    n19 = f[19]
    n21 = f[21]
    n26 = f[26]
    n28 = f[28]
    n29 = f[29]
    n31 = f[31]
    n33 = f[33]
    n36 = f[36]
    n38 = f[38]
    n40 = f[40]
    n42 = f[42]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n54 = f[54]
    n55 = f[55]
    n58 = f[58]
    n61 = f[61]
    n62 = f[62]
    return (
        (-0.049 if n17 <= -1.9688 else ((-0.046 if n21 <= -1.9688 else (0.063 if n40 <= 206.92 else (-0.013 if n8 <= 2 else 0.071))) if n19 <= 3.9062 else -0.086))
        + ((((-0.04 if n53 <= 0.033019 else 0.032) if n5 <= 2 else -0.084) if n21 <= 0.46875 else (-0.01 if n0 <= 95 else 0.058)) if n8 <= 5 else 0.099)
        + ((0.009 if n17 <= 0.28125 else 0.088) if n31 <= 3 else ((0.062 if n54 <= 0 else -0.039) if n38 <= 106.66 else (-0.058 if n26 <= 50 else 0.05)))
        + (((-0.082 if n42 <= 0.32855 else ((-0.032 if n0 <= 69 else 0.072) if n49 <= 199.55 else -0.024)) if n61 <= 110 else 0.095) if n17 <= 0.3125 else 0.06)
        + (-0.041 if n17 <= -1.9688 else ((((-0.08 if n2 <= 6 else 0.039) if n0 <= 59 else 0.079) if n58 <= 14 else -0.009) if n36 <= 209.33 else -0.061))
        + ((0.091 if n48 <= 0.89063 else 0.004) if n31 <= 3 else (0.023 if n38 <= 106.66 else ((-0.083 if n48 <= 0.95645 else -0.01) if n26 <= 50 else 0.048)))
        + (-0.035 if n62 <= -1.9531 else ((-0.016 if n0 <= 69 else (0.112 if n51 <= 15 else (-0.025 if n28 <= 4 else 0.09))) if n50 <= 0.78075 else -0.015))
        + ((((-0.117 if n55 <= 9 else -0.008) if n4 <= 1 else (0.099 if n51 <= 15 else -0.013)) if n21 <= 0.46875 else 0.02) if n8 <= 5 else 0.088)
        + (((0.026 if n58 <= 6 else -0.04) if n2 <= 9 else 0.08) if n53 <= 0.033019 else (-0.038 if n17 <= -2.4375 else (0.05 if n29 <= 8 else -0.005)))
        + ((0.048 if n3 <= 3 else ((0.051 if n50 <= 0.4904 else -0.067) if n33 <= 2 else (-0.094 if n40 <= 82.803 else 0.016))) if n17 <= 0.3125 else 0.053)
    )


def page_crumb_2(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n7 = f[7]
    n8 = f[8]
    n10 = f[10]
    n11 = f[11]
    n13 = f[13]
    n16 = f[16]
    n17 = f[17]
    n18 = f[18]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n24 = f[24]
    n26 = f[26]
    n32 = f[32]
    n33 = f[33]
    n35 = f[35]
    n36 = f[36]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n42 = f[42]
    n43 = f[43]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n58 = f[58]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n63 = f[63]
    return (
        (((((-0.03 if n50 <= 0.88892 else 0.051) if n26 <= 49 else 0.04) if n61 <= 110 else 0.085) if n17 <= 0.3125 else 0.049) if n8 <= 5 else 0.081)
        + (((((-0.067 if n2 <= 8 else 0.049) if n0 <= 69 else 0.074) if n49 <= 277.71 else -0.039) if n51 <= 19 else -0.024) if n51 <= 38 else 0.079)
        + (((-0.04 if n1 <= 13 else 0.073) if n58 <= 6 else (-0.094 if n55 <= 9 else -0.015)) if n53 <= 0.033019 else (0.044 if n56 <= 0 else -0.007))
        + ((-0.032 if n51 <= 26 else 0.032) if n10 <= 1 else (((-0.026 if n21 <= -1.9688 else 0.081) if n50 <= 0.78905 else 0.001) if n60 <= 6 else -0.054))
        + ((-0.056 if n20 <= 3.3438 else 0.074) if n17 <= -2.4062 else (-0.039 if n21 <= -1.9375 else ((0.089 if n51 <= 12 else 0.015) if n44 <= 0.83561 else -0.01)))
        + (((((0.045 if n3 <= 3 else -0.02) if n50 <= 0.88892 else 0.048) if n0 <= 206 else 0.079) if n0 <= 280 else -0.055) if n11 <= 1 else 0.086)
        + ((((0.017 if n46 <= 176.21 else -0.041) if n10 <= 2 else 0.028) if n60 <= 6 else (-0.073 if n20 <= 0.0 else 0.078)) if n61 <= 110 else 0.082)
        + (((-0.028 if n53 <= 0.033019 else (0.071 if n44 <= 0.58982 else (-0.048 if n33 <= 2 else 0.018))) if n17 <= 0.3125 else 0.043) if n8 <= 5 else 0.074)
        + (((0.046 if n3 <= 3 else -0.024) if n10 <= 1 else ((0.059 if n49 <= 319.45 else 0.001) if n60 <= 6 else -0.041)) if n48 <= 0.99755 else -0.052)
        + ((-0.024 if n2 <= 4 else (-0.049 if n62 <= -2.6406 else (0.061 if n49 <= 203.37 else (-0.088 if n55 <= 9 else 0.019)))) if n11 <= 1 else 0.081)
        + ((-0.064 if n42 <= 0.32855 else (0.056 if n36 <= 25.251 else (0.017 if n45 <= 0.030018 else (-0.086 if n35 <= 0.66039 else -0.008)))) if n61 <= 110 else 0.077)
        + (((-0.063 if n42 <= 0.32855 else (0.046 if n36 <= 28.412 else (-0.092 if n49 <= 74.35 else -0.003))) if n61 <= 110 else 0.074) if n11 <= 1 else 0.077)
        + ((((-0.026 if n1 <= 10 else (0.031 if n43 <= 0.4254 else -0.076)) if n63 <= 13 else 0.103) if n60 <= 6 else -0.051) if n51 <= 38 else 0.066)
        + ((-0.05 if n45 <= 0.31607 else (0.097 if n36 <= 106.67 else -0.036)) if n56 <= -3 else ((0.018 if n51 <= 19 else -0.014) if n39 <= 17.637 else -0.071))
        + (((((0.032 if n51 <= 12 else -0.023) if n51 <= 38 else 0.079) if n16 <= 1 else 0.057) if n44 <= 0.83561 else -0.031) if n50 <= 0.88892 else 0.042)
        + ((((-0.0 if n26 <= 49 else 0.057) if n48 <= 0.99755 else (-0.088 if n50 <= 0.88587 else 0.034)) if n3 <= 6 else -0.075) if n2 <= 9 else 0.065)
        + (0.044 if n56 <= -3 else (((-0.033 if n46 <= 94.647 else 0.042) if n58 <= 14 else -0.013) if n24 <= -9.7188 else (0.033 if n44 <= 0.57375 else -0.066)))
        + (((0.061 if n36 <= 25.251 else 0.002) if n54 <= 0 else (-0.07 if n62 <= -2.7031 else (-0.031 if n0 <= 97 else 0.052))) if n63 <= 24 else 0.077)
        + (((-0.005 if n21 <= 0.78125 else ((0.037 if n38 <= 273.72 else -0.035) if n8 <= 2 else 0.103)) if n48 <= 0.99755 else -0.044) if n19 <= 3.9062 else -0.06)
        + (((((-0.037 if n42 <= 0.32855 else 0.012) if n0 <= 259 else -0.058) if n48 <= 0.9958 else -0.054) if n50 <= 0.88892 else 0.039) if n8 <= 5 else 0.065)
        + (((-0.016 if n2 <= 9 else 0.07) if n53 <= 0.072464 else (-0.016 if n62 <= -1.8281 else (0.003 if n10 <= 2 else 0.057))) if n19 <= 3.9062 else -0.056)
        + (((((-0.057 if n10 <= 1 else 0.041) if n7 <= 0 else -0.065) if n22 <= 0.125 else 0.068) if n2 <= 4 else 0.012) if n11 <= 1 else 0.07)
        + (((-0.025 if n2 <= 4 else (-0.049 if n62 <= -2.7031 else (0.051 if n40 <= 230.2 else -0.008))) if n13 <= 0 else 0.042) if n63 <= 24 else 0.073)
        + (((-0.081 if n2 <= 5 else (-0.073 if n4 <= 0 else 0.042)) if n55 <= 8 else (0.067 if n49 <= 123.09 else -0.002)) if n17 <= 0.3125 else 0.036)
        + (((((-0.054 if n20 <= 3.3438 else 0.065) if n17 <= -2.4062 else 0.006) if n32 <= 2 else 0.057) if n0 <= 259 else -0.049) if n8 <= 5 else 0.063)
        + (((0.038 if n44 <= 0.6112 else ((-0.082 if n20 <= 3.3438 else 0.058) if n17 <= -2.625 else 0.002)) if n61 <= 78 else -0.065) if n61 <= 110 else 0.062)
        + (((((-0.015 if n16 <= 1 else 0.041) if n50 <= 0.88892 else 0.039) if n0 <= 206 else 0.068) if n0 <= 259 else -0.042) if n11 <= 1 else 0.067)
        + (((-0.017 if n36 <= 13.719 else 0.065) if n36 <= 25.251 else -0.013) if n8 <= 2 else (0.101 if n61 <= 5 else (0.03 if n19 <= -0.03125 else -0.074)))
        + ((((-0.066 if n51 <= 7 else -0.0) if n16 <= 1 else (0.063 if n18 <= 2.375 else -0.029)) if n3 <= 6 else -0.064) if n2 <= 9 else 0.054)
        + ((((0.031 if n40 <= 448.52 else -0.043) if n43 <= 0.030018 else (-0.059 if n22 <= -2.0625 else 0.007)) if n48 <= 0.99755 else -0.059) if n50 <= 0.88892 else 0.033)
    )


PAGE_CRUMB = (page_crumb_0, page_crumb_1, page_crumb_2,)


def head_title_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n14 = f[14]
    n15 = f[15]
    n17 = f[17]
    n19 = f[19]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n55 = f[55]
    n57 = f[57]
    n59 = f[59]
    n62 = f[62]
    n65 = f[65]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    return (
        ((0.014 if n26 <= 0.25 else 0.529) if n70 <= 3 else (-0.067 if n27 <= -0.3 else ((-0.064 if n15 <= 0 else (0.173 if n0 <= -1 else -0.053)) if n66 <= 0.5 else 0.358)))
        + (-0.057 if n26 <= 0.33333 else ((-0.026 if n9 <= 2 else ((0.045 if n67 <= 0.92308 else 0.247) if n62 <= 0 else (0.028 if n6 <= 23 else 0.387))) if n4 <= -0.8895 else -0.03))
        + (-0.068 if n27 <= -0.4 else (((0.031 if n14 <= 0 else 0.278) if n69 <= 7 else -0.023) if n65 <= 0.75 else ((-0.005 if n67 <= 0.92308 else 0.302) if n5 <= 2 else 0.352)))
        + (-0.067 if n27 <= -0.4 else ((0.003 if n7 <= 4 else (0.25 if n6 <= 114 else -0.034)) if n69 <= 7 else (-0.02 if n28 <= 0.5 else (0.018 if n67 <= 0.92308 else 0.234))))
        + ((-0.069 if n65 <= 0.5 else (-0.052 if n68 <= 0 else 0.168)) if n26 <= 0.25 else ((0.2 if n0 <= 4 else -0.028) if n69 <= 8 else (-0.003 if n65 <= 0.75 else 0.149)))
        + (-0.06 if n26 <= 0.25 else (((-0.048 if n66 <= 0.5 else 0.126) if n15 <= 0 else (0.008 if n7 <= 4 else (-0.061 if n8 <= 1 else 0.198))) if n0 <= -1 else -0.044))
        + (-0.062 if n26 <= 0.2 else (0.138 if n69 <= 8 else (-0.047 if n15 <= 0 else ((-0.057 if n19 <= -1 else (0.139 if n15 <= 1 else -0.057)) if n65 <= 0.75 else 0.118))))
        + (-0.07 if n25 <= 0.375 else ((0.085 if n69 <= 4 else -0.043) if n67 <= 0.5 else (((0.007 if n67 <= 0.92308 else 0.183) if n59 <= 1 else -0.004) if n62 <= 0 else 0.146)))
        + (((-0.059 if n6 <= 23 else (0.153 if n55 <= 5 else 0.033)) if n1 <= -8 else -0.051) if n69 <= 4 else (-0.065 if n26 <= 0.25 else (-0.015 if n67 <= 0.92308 else 0.103)))
        + (-0.067 if n25 <= 0.375 else (((-0.059 if n2 <= -1 else 0.118) if n17 <= -2 else -0.035) if n67 <= 0.5 else ((0.058 if n67 <= 0.92308 else 0.158) if n59 <= 1 else 0.016)))
        + (-0.06 if n26 <= 0.16667 else (((-0.03 if n14 <= 0 else (-0.072 if n8 <= 1 else (0.019 if n6 <= 33 else 0.12))) if n34 <= 0 else 0.143) if n0 <= -1 else -0.046))
        + (-0.062 if n25 <= 0.42857 else ((-0.053 if n66 <= 0.5 else 0.06) if n14 <= 0 else (-0.042 if n19 <= -1 else (-0.005 if n6 <= 31 else (0.119 if n7 <= 17 else -0.034)))))
        + (-0.064 if n25 <= 0.375 else ((-0.068 if n67 <= 0.85714 else 0.026) if n14 <= 0 else (-0.002 if n7 <= 6 else (-0.032 if n19 <= -1 else (0.114 if n36 <= 0 else 0.007)))))
        + ((-0.051 if n66 <= 0.4 else 0.051) if n6 <= 41 else ((-0.034 if n65 <= 0.5 else 0.113) if n26 <= 0.4 else (-0.001 if n57 <= 7 else (0.011 if n15 <= 0 else 0.111))))
        + ((-0.063 if n65 <= 0.5 else 0.041) if n26 <= 0.16667 else (((-0.049 if n15 <= 0 else 0.06) if n55 <= 4 else -0.046) if n67 <= 0.85714 else (0.113 if n59 <= 1 else 0.029)))
        + ((-0.062 if n35 <= 0 else 0.1) if n26 <= 0.0 else (-0.043 if n2 <= -1 else (-0.015 if n14 <= 0 else (-0.071 if n8 <= 1 else (0.027 if n0 <= -17 else 0.103)))))
        + (-0.055 if n26 <= 0.0 else (((0.087 if n0 <= 2 else -0.067) if n17 <= -2 else (0.02 if n69 <= 7 else -0.043)) if n67 <= 0.92308 else (0.112 if n59 <= 1 else 0.025)))
        + ((0.023 if n69 <= 4 else -0.064) if n26 <= 0.0 else (-0.041 if n2 <= -1 else (0.094 if n17 <= -2 else ((-0.026 if n67 <= 0.71429 else 0.036) if n34 <= 0 else 0.078))))
        + (-0.05 if n27 <= -0.4 else (-0.029 if n15 <= 0 else ((-0.004 if n6 <= 31 else (-0.068 if n8 <= 1 else (0.092 if n36 <= 0 else -0.012))) if n0 <= 2 else -0.046)))
        + ((-0.06 if n66 <= 0.33333 else 0.037) if n26 <= 0.0 else ((-0.007 if n0 <= -25 else (-0.029 if n7 <= 3 else 0.068)) if n55 <= 5 else (-0.061 if n67 <= 0.55556 else 0.021)))
    )


def head_title_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n6 = f[6]
    n7 = f[7]
    n10 = f[10]
    n14 = f[14]
    n15 = f[15]
    n17 = f[17]
    n20 = f[20]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n36 = f[36]
    n49 = f[49]
    n55 = f[55]
    n57 = f[57]
    n59 = f[59]
    n66 = f[66]
    n67 = f[67]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    return (
        (0.074 if n70 <= 3 else (-0.05 if n26 <= 0.2 else ((-0.067 if n14 <= 0 else (-0.054 if n57 <= 7 else 0.034)) if n67 <= 0.92308 else (0.069 if n10 <= 5 else -0.038))))
        + ((0.022 if n69 <= 3 else -0.065) if n25 <= 0.375 else ((-0.032 if n7 <= 4 else (-0.005 if n0 <= -49 else 0.067)) if n55 <= 3 else (-0.024 if n29 <= 0 else 0.063)))
        + (-0.061 if n27 <= -0.6 else ((-0.061 if n67 <= 0.92308 else 0.022) if n14 <= 0 else (0.084 if n70 <= 3 else ((-0.025 if n7 <= 4 else 0.047) if n55 <= 8 else -0.034))))
        + ((0.065 if n55 <= 5 else -0.006) if n69 <= 4 else ((-0.056 if n26 <= 0.4 else (0.014 if n14 <= 1 else -0.065)) if n66 <= 0.5 else (-0.005 if n20 <= 0 else 0.109)))
        + (-0.057 if n27 <= -0.57143 else ((0.067 if n70 <= 2 else (-0.066 if n15 <= 0 else (-0.054 if n57 <= 7 else 0.014))) if n67 <= 0.85714 else (-0.003 if n7 <= 6 else 0.071)))
        + ((-0.074 if n15 <= 0 else (-0.027 if n26 <= 0.66667 else 0.05)) if n67 <= 0.5 else ((0.039 if n59 <= 1 else -0.031) if n29 <= 0 else (0.104 if n36 <= 0 else -0.024)))
        + (-0.059 if n27 <= -0.66667 else ((0.086 if n0 <= 1 else -0.045) if n17 <= -3 else ((-0.006 if n0 <= 2 else -0.059) if n29 <= 0 else (0.006 if n67 <= 0.92308 else 0.094))))
        + (-0.055 if n27 <= -0.6 else (0.061 if n17 <= -3 else ((-0.032 if n6 <= 47 else ((0.015 if n6 <= 76 else -0.052) if n20 <= 0 else 0.058)) if n30 <= 0 else 0.071)))
        + ((-0.059 if n28 <= 0.5 else 0.03) if n15 <= 0 else ((-0.013 if n0 <= -17 else (-0.048 if n7 <= 3 else (0.037 if n67 <= 0.92308 else 0.11))) if n0 <= 2 else -0.054))
        + ((-0.046 if n71 <= 8 else 0.05) if n69 <= 4 else ((-0.043 if n49 <= 0 else 0.069) if n67 <= 0.92308 else ((0.035 if n72 <= 8 else -0.044) if n6 <= 50 else 0.059)))
    )


def head_title_2(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n11 = f[11]
    n12 = f[12]
    n14 = f[14]
    n15 = f[15]
    n16 = f[16]
    n17 = f[17]
    n19 = f[19]
    n20 = f[20]
    n26 = f[26]
    n27 = f[27]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n34 = f[34]
    n36 = f[36]
    n45 = f[45]
    n49 = f[49]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n59 = f[59]
    n65 = f[65]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    return (
        ((-0.071 if n67 <= 0.625 else (-0.03 if n65 <= 0.5 else 0.057)) if n14 <= 0 else ((0.069 if n17 <= -2 else (-0.005 if n56 <= 15 else 0.064)) if n0 <= 2 else -0.054))
        + (-0.055 if n27 <= -0.66667 else ((-0.048 if n29 <= 0 else 0.046) if n15 <= 0 else (-0.03 if n19 <= -1 else (0.079 if n17 <= -3 else (-0.036 if n7 <= 4 else 0.028)))))
        + ((-0.044 if n71 <= 8 else (-0.05 if n7 <= 3 else 0.053)) if n69 <= 4 else ((-0.047 if n26 <= 0.75 else 0.016) if n67 <= 0.92308 else (-0.018 if n6 <= 45 else 0.049)))
        + (-0.052 if n27 <= -0.66667 else (0.055 if n70 <= 3 else ((-0.063 if n14 <= 0 else (0.021 if n55 <= 4 else -0.043)) if n67 <= 0.92308 else (0.067 if n59 <= 1 else -0.009))))
        + (-0.035 if n14 <= 0 else ((-0.075 if n8 <= 1 else (-0.029 if n7 <= 4 else ((0.073 if n15 <= 1 else 0.014) if n6 <= 88 else -0.026))) if n0 <= 2 else -0.051))
        + (((-0.049 if n14 <= 0 else ((-0.048 if n15 <= 0 else (-0.068 if n8 <= 1 else 0.06)) if n0 <= 2 else -0.052)) if n14 <= 1 else -0.068) if n66 <= 0.5 else 0.043)
        + (-0.042 if n7 <= 4 else (-0.072 if n8 <= 1 else ((-0.022 if n19 <= -1 else (0.056 if n31 <= 0 else -0.025)) if n16 <= 0 else (-0.048 if n15 <= 0 else 0.005))))
        + (((-0.068 if n14 <= 0 else ((0.048 if n69 <= 4 else -0.021) if n55 <= 3 else -0.055)) if n26 <= 0.66667 else 0.026) if n68 <= 0 else (0.038 if n59 <= 1 else -0.013))
        + ((((-0.064 if n0 <= -19 else -0.008) if n6 <= 33 else (0.031 if n6 <= 76 else -0.026)) if n56 <= 15 else 0.069) if n55 <= 5 else (-0.04 if n45 <= 9 else 0.061))
        + (((-0.045 if n14 <= 0 else (-0.035 if n19 <= -1 else (-0.066 if n8 <= 1 else 0.044))) if n15 <= 1 else -0.069) if n66 <= 0.5 else (0.062 if n36 <= 0 else -0.03))
        + (((-0.058 if n14 <= 0 else (0.042 if n14 <= 1 else -0.043)) if n55 <= 4 else -0.056) if n68 <= 0 else ((-0.002 if n20 <= 0 else 0.074) if n59 <= 1 else -0.011))
        + (((0.067 if n6 <= 88 else -0.052) if n70 <= 2 else (-0.028 if n30 <= 0 else 0.053)) if n67 <= 0.92308 else ((0.044 if n59 <= 1 else -0.022) if n34 <= 0 else 0.086))
        + (-0.053 if n27 <= -0.75 else (((0.051 if n0 <= 4 else -0.056) if n72 <= 5 else (-0.052 if n7 <= 4 else 0.011)) if n55 <= 5 else (-0.055 if n68 <= 0 else 0.005)))
        + (((0.06 if n70 <= 2 else -0.007) if n55 <= 3 else -0.037) if n67 <= 0.92308 else (((0.024 if n59 <= 1 else -0.036) if n29 <= 0 else 0.065) if n34 <= 0 else 0.078))
        + ((-0.049 if n66 <= 0.5 else 0.029) if n15 <= 0 else (-0.064 if n8 <= 1 else (-0.043 if n6 <= 23 else ((0.042 if n0 <= 2 else -0.039) if n2 <= 164 else -0.028))))
        + ((0.039 if n70 <= 2 else (-0.063 if n14 <= 0 else (0.026 if n17 <= -2 else -0.022))) if n67 <= 0.92308 else ((0.043 if n72 <= 8 else -0.036) if n7 <= 8 else 0.05))
        + ((-0.022 if n57 <= 7 else 0.04) if n17 <= -2 else ((-0.042 if n27 <= -0.25 else (0.007 if n14 <= 1 else -0.056)) if n65 <= 0.75 else (0.048 if n36 <= 0 else -0.022)))
        + (-0.046 if n6 <= 23 else (((-0.05 if n14 <= 0 else (0.059 if n5 <= 19 else (0.008 if n0 <= 2 else -0.066))) if n67 <= 0.92308 else 0.044) if n2 <= 164 else -0.036))
        + ((-0.061 if n68 <= 0 else -0.006) if n14 <= 0 else ((0.056 if n17 <= -3 else (-0.006 if n56 <= 15 else (-0.014 if n71 <= 8 else 0.091))) if n55 <= 8 else -0.03))
        + ((((-0.0 if n2 <= 53 else -0.056) if n6 <= 33 else (0.025 if n6 <= 76 else -0.029)) if n56 <= 15 else 0.054) if n55 <= 5 else (-0.056 if n67 <= 0.45652 else 0.0))
        + (-0.029 if n11 <= 0 else (((-0.06 if n7 <= 3 else 0.032) if n59 <= 1 else ((-0.047 if n65 <= 0.75 else 0.036) if n12 <= 0 else 0.047)) if n6 <= 88 else -0.041))
        + (((0.059 if n14 <= 1 else -0.016) if n69 <= 4 else (0.085 if n71 <= 1 else ((-0.042 if n66 <= 0.4 else 0.029) if n7 <= 7 else 0.015))) if n16 <= 0 else -0.02)
        + (((-0.056 if n27 <= -0.77778 else (-0.012 if n67 <= 0.92308 else ((0.014 if n1 <= -94 else 0.086) if n5 <= 54 else -0.003))) if n3 <= -0.75 else 0.04) if n55 <= 5 else -0.026)
        + ((-0.051 if n14 <= 0 else (((0.048 if n16 <= 0 else -0.009) if n15 <= 1 else -0.031) if n0 <= 2 else -0.066)) if n67 <= 0.92308 else (0.032 if n2 <= 164 else -0.027))
        + ((-0.044 if n66 <= 0.5 else 0.026) if n15 <= 0 else (((0.049 if n0 <= 2 else -0.039) if n17 <= -2 else (-0.053 if n7 <= 3 else 0.007)) if n6 <= 101 else -0.055))
        + ((((-0.038 if n3 <= -2.25 else 0.008) if n67 <= 0.92308 else 0.024) if n3 <= -0.75 else 0.041) if n55 <= 3 else ((-0.051 if n34 <= 0 else 0.018) if n68 <= 0 else 0.001))
        + (-0.047 if n7 <= 3 else (-0.066 if n8 <= 1 else (-0.03 if n9 <= 3 else (((0.044 if n69 <= 7 else -0.018) if n1 <= -94 else 0.042) if n0 <= 2 else -0.04))))
        + ((((0.048 if n5 <= 21 else -0.023) if n2 <= 34 else -0.046) if n49 <= 0 else 0.071) if n7 <= 6 else (-0.014 if n57 <= 8 else (-0.065 if n8 <= 1 else 0.026)))
        + (((-0.023 if n2 <= -1 else (-0.001 if n14 <= 0 else 0.051)) if n15 <= 1 else (-0.072 if n66 <= 0.4 else (0.131 if n27 <= -0.5 else 0.013))) if n16 <= 0 else -0.017)
        + (((-0.02 if n67 <= 0.92308 else (0.062 if n2 <= 195 else -0.027)) if n59 <= 1 else (-0.056 if n65 <= 0.5 else 0.015)) if n27 <= -0.059459 else (-0.017 if n6 <= 30 else 0.026))
    )


def head_title_3(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n15 = f[15]
    n16 = f[16]
    n17 = f[17]
    n18 = f[18]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    n24 = f[24]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n41 = f[41]
    n42 = f[42]
    n45 = f[45]
    n49 = f[49]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n58 = f[58]
    n59 = f[59]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n65 = f[65]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    return (
        ((-0.017 if n7 <= 6 else ((((0.032 if n0 <= 2 else -0.039) if n15 <= 1 else -0.058) if n65 <= 0.5 else 0.061) if n36 <= 0 else -0.026)) if n6 <= 101 else -0.054)
        + (-0.027 if n15 <= 0 else ((0.037 if n17 <= -1 else ((-0.062 if n14 <= 0 else -0.003) if n67 <= 0.92308 else (-0.001 if n0 <= -9 else 0.057))) if n5 <= 172 else -0.036))
        + ((0.067 if n72 <= 5 else -0.002) if n5 <= 19 else (((-0.042 if n9 <= 3 else (-0.007 if n22 <= 0 else 0.034)) if n15 <= 1 else -0.059) if n29 <= 0 else 0.05))
        + ((-0.038 if n6 <= 23 else ((0.051 if n5 <= 19 else (-0.029 if n9 <= 3 else (0.024 if n59 <= 1 else -0.015))) if n2 <= 164 else -0.029)) if n6 <= 101 else -0.051)
        + (((0.053 if n6 <= 88 else -0.046) if n70 <= 2 else ((-0.058 if n3 <= -2.75 else -0.012) if n30 <= 0 else 0.045)) if n67 <= 0.92308 else (0.028 if n2 <= 164 else -0.021))
        + (((-0.03 if n45 <= 5 else 0.021) if n0 <= -25 else (-0.033 if n7 <= 3 else ((0.013 if n1 <= -94 else 0.061) if n5 <= 54 else 0.002))) if n55 <= 5 else -0.024)
        + ((-0.04 if n66 <= 0.4 else 0.018) if n15 <= 0 else ((-0.034 if n6 <= 22 else ((0.051 if n17 <= -2 else 0.013) if n0 <= 2 else -0.035)) if n6 <= 88 else -0.036))
        + ((-0.014 if n11 <= 0 else (0.029 if n5 <= 83 else -0.008)) if n55 <= 3 else ((-0.047 if n67 <= 0.55556 else -0.006) if n34 <= 0 else (-0.04 if n25 <= 0.5 else 0.057)))
        + ((((((-0.023 if n6 <= 43 else 0.098) if n10 <= 2 else -0.031) if n11 <= 0 else 0.027) if n6 <= 88 else -0.035) if n2 <= 164 else -0.028) if n0 <= 2 else -0.037)
        + ((-0.025 if n27 <= -0.059459 else 0.006) if n67 <= 0.92308 else ((-0.012 if n11 <= 0 else 0.055) if n61 <= 0.0 else (-0.04 if n15 <= 0 else (0.002 if n34 <= 0 else 0.067))))
        + (((-0.019 if n2 <= -1 else 0.033) if n15 <= 1 else (-0.058 if n29 <= 0 else (0.052 if n36 <= 0 else -0.019))) if n16 <= 0 else (-0.043 if n9 <= 3 else -0.004))
        + (-0.062 if n8 <= 1 else ((0.007 if n72 <= 8 else -0.042) if n7 <= 6 else ((-0.04 if n57 <= 7 else 0.011) if n20 <= 0 else (0.069 if n59 <= 1 else 0.002))))
        + (((0.061 if n71 <= 1 else ((-0.062 if n71 <= 8 else (0.004 if n59 <= 1 else -0.025)) if n35 <= 0 else 0.052)) if n41 <= 0 else 0.048) if n37 <= 0 else -0.068)
        + ((-0.052 if n3 <= -2.9688 else ((-0.06 if n28 <= 0.5 else 0.018) if n14 <= 0 else ((-0.015 if n57 <= 7 else 0.052) if n5 <= 28 else -0.008))) if n67 <= 0.92308 else 0.016)
        + (-0.06 if n8 <= 1 else (-0.027 if n9 <= 3 else (((-0.032 if n7 <= 3 else (0.031 if n36 <= 0 else -0.025)) if n2 <= 272 else -0.033) if n0 <= 2 else -0.036)))
        + ((0.058 if n72 <= 5 else 0.001) if n5 <= 16 else (((-0.04 if n15 <= 0 else (0.026 if n16 <= 0 else -0.013)) if n15 <= 1 else -0.063) if n66 <= 0.5 else 0.034))
        + ((0.035 if n17 <= -3 else ((-0.02 if n67 <= 0.92308 else 0.011) if n56 <= 15 else (0.076 if n5 <= 49 else 0.0))) if n55 <= 5 else (-0.028 if n45 <= 9 else 0.062))
        + ((((-0.028 if n3 <= -0.75 else (0.048 if n72 <= 8 else -0.021)) if n65 <= 0.5 else 0.039) if n6 <= 88 else -0.056) if n27 <= -0.059459 else (0.02 if n14 <= 1 else -0.014))
        + (-0.058 if n8 <= 1 else (-0.032 if n6 <= 23 else ((-0.019 if n57 <= 7 else 0.038) if n17 <= -2 else ((-0.011 if n67 <= 0.92308 else 0.018) if n38 <= 0 else -0.061))))
        + ((((0.041 if n59 <= 1 else -0.024) if n5 <= 14 else -0.024) if n6 <= 47 else ((-0.016 if n71 <= 8 else 0.026) if n31 <= 0 else -0.032)) if n6 <= 101 else -0.044)
        + ((((-0.056 if n71 <= 8 else (-0.017 if n0 <= -15 else 0.01)) if n49 <= 0 else 0.062) if n41 <= 0 else (0.048 if n62 <= 1 else -0.055)) if n7 <= 17 else -0.049)
        + ((((-0.037 if n27 <= -0.75 else 0.031) if n36 <= 0 else -0.026) if n60 <= 0.0 else ((-0.016 if n67 <= 0.71429 else 0.027) if n72 <= 8 else -0.036)) if n5 <= 172 else -0.032)
        + (-0.023 if n15 <= 0 else ((-0.034 if n7 <= 3 else (-0.019 if n0 <= -42 else ((0.014 if n67 <= 0.92308 else 0.05) if n6 <= 88 else -0.022))) if n5 <= 172 else -0.03))
        + (0.008 if n55 <= 3 else (((-0.007 if n60 <= 0.5 else -0.057) if n68 <= 1 else 0.013) if n34 <= 0 else (-0.037 if n25 <= 0.5 else (0.068 if n4 <= -1.156 else -0.027))))
        + ((0.0 if n4 <= -2.657 else 0.044) if n5 <= 16 else (-0.027 if n7 <= 6 else (-0.028 if n9 <= 3 else (-0.058 if n8 <= 1 else (-0.001 if n27 <= -0.059459 else 0.035)))))
        + ((((-0.005 if n15 <= 0 else 0.037) if n0 <= 4 else -0.037) if n14 <= 1 else (-0.06 if n66 <= 0.4 else (0.122 if n26 <= 0.16667 else -0.004))) if n16 <= 0 else -0.013)
        + ((0.018 if n69 <= 4 else (((-0.034 if n41 <= 0 else 0.034) if n1 <= -94 else (0.024 if n5 <= 51 else -0.018)) if n49 <= 0 else 0.06)) if n37 <= 0 else -0.063)
        + ((((-0.035 if n15 <= 0 else (0.021 if n15 <= 1 else -0.025)) if n0 <= 3 else -0.059) if n17 <= 0 else -0.058) if n67 <= 0.92308 else (0.023 if n10 <= 5 else -0.034))
        + (((-0.042 if n27 <= -0.83333 else 0.007) if n3 <= 0.25 else (-0.023 if n8 <= 5 else 0.071)) if n55 <= 3 else (-0.043 if n15 <= 0 else (-0.021 if n67 <= 0.85714 else 0.019)))
        + (((0.046 if n6 <= 88 else -0.038) if n70 <= 2 else ((-0.057 if n14 <= 0 else -0.009) if n30 <= 0 else 0.036)) if n67 <= 0.92308 else (0.021 if n10 <= 5 else -0.033))
        + (((-0.032 if n7 <= 7 else 0.022) if n11 <= 0 else (((0.025 if n5 <= 153 else -0.023) if n0 <= 2 else -0.027) if n2 <= 164 else -0.02)) if n7 <= 17 else -0.047)
        + (-0.054 if n8 <= 1 else ((0.031 if n70 <= 2 else (-0.049 if n14 <= 0 else -0.004)) if n67 <= 0.92308 else ((-0.033 if n6 <= 46 else 0.023) if n1 <= -82 else 0.033)))
        + ((0.048 if n72 <= 5 else 0.001) if n5 <= 16 else ((-0.005 if n59 <= 1 else (-0.05 if n22 <= 0 else 0.01)) if n34 <= 0 else (-0.004 if n67 <= 0.92308 else 0.057)))
        + (((((-0.054 if n71 <= 8 else 0.008) if n49 <= 0 else 0.056) if n59 <= 1 else (-0.043 if n27 <= -0.059459 else -0.001)) if n41 <= 0 else 0.038) if n37 <= 0 else -0.062)
        + ((-0.051 if n8 <= 1 else ((((0.005 if n14 <= 1 else -0.047) if n29 <= 0 else 0.033) if n35 <= 0 else 0.065) if n31 <= 0 else -0.033)) if n37 <= 0 else -0.06)
        + ((-0.024 if n9 <= 3 else ((((0.012 if n61 <= 0.25 else -0.026) if n56 <= 12 else 0.036) if n0 <= 2 else -0.049) if n22 <= 0 else 0.03)) if n7 <= 17 else -0.045)
        + (((((-0.031 if n45 <= 8 else 0.03) if n12 <= 0 else 0.035) if n1 <= -94 else (0.023 if n55 <= 8 else -0.021)) if n5 <= 172 else -0.026) if n37 <= 0 else -0.059)
        + ((0.041 if n72 <= 6 else ((0.025 if n6 <= 73 else -0.036) if n60 <= 0.8 else -0.066)) if n5 <= 19 else (-0.012 if n20 <= 1 else (-0.037 if n6 <= 29 else 0.052)))
        + (((((-0.031 if n35 <= 0 else 0.06) if n3 <= -0.84375 else (-0.018 if n62 <= 0 else 0.054)) if n65 <= 0.5 else 0.034) if n6 <= 88 else -0.05) if n27 <= -0.059459 else 0.01)
        + (((-0.046 if n3 <= -2.9688 else (0.01 if n0 <= 3 else -0.053)) if n17 <= 0 else -0.054) if n67 <= 0.92308 else ((0.029 if n61 <= 0.0 else -0.015) if n34 <= 0 else 0.049))
        + ((-0.017 if n57 <= 7 else 0.023) if n17 <= -2 else (-0.015 if n67 <= 0.92308 else (((0.044 if n56 <= 3 else -0.007) if n59 <= 1 else -0.025) if n34 <= 0 else 0.047)))
        + (((((0.034 if n13 <= 0 else -0.024) if n2 <= 37 else -0.006) if n56 <= 5 else -0.024) if n56 <= 15 else (0.073 if n69 <= 8 else 0.007)) if n55 <= 5 else -0.017)
        + (-0.023 if n9 <= 3 else (-0.038 if n27 <= -0.77778 else ((((0.026 if n31 <= 0 else -0.023) if n0 <= 4 else -0.034) if n59 <= 1 else -0.008) if n7 <= 17 else -0.04)))
        + (-0.05 if n8 <= 1 else ((-0.044 if n3 <= -2.9688 else ((-0.026 if n57 <= 5 else (0.019 if n0 <= 3 else -0.045)) if n17 <= 0 else -0.052)) if n67 <= 0.92308 else 0.014))
        + (-0.021 if n71 <= 8 else ((-0.008 if n41 <= 0 else (0.058 if n56 <= 3 else -0.009)) if n56 <= 15 else ((0.067 if n55 <= 8 else -0.024) if n0 <= 3 else -0.047)))
        + ((((-0.053 if n71 <= 8 else ((-0.03 if n29 <= 0 else 0.013) if n1 <= -94 else 0.011)) if n49 <= 0 else 0.042) if n41 <= 0 else 0.032) if n37 <= 0 else -0.056)
        + ((-0.051 if n6 <= 14 else ((0.01 if n16 <= 0 else -0.012) if n20 <= 1 else (-0.034 if n6 <= 29 else (0.065 if n68 <= 3 else -0.021)))) if n18 <= 1 else -0.032)
        + ((-0.047 if n8 <= 1 else ((((0.007 if n35 <= 0 else 0.064) if n31 <= 0 else -0.03) if n38 <= 0 else -0.054) if n4 <= 1.418 else -0.05)) if n9 <= 6 else -0.053)
        + (((0.029 if n60 <= 0.5 else -0.015) if n6 <= 73 else -0.022) if n5 <= 38 else ((-0.023 if n68 <= 1 else 0.017) if n41 <= 0 else (0.047 if n56 <= 11 else -0.024)))
        + ((0.022 if n5 <= 7 else -0.046) if n6 <= 22 else (((0.027 if n17 <= -2 else (0.012 if n16 <= 0 else -0.011)) if n7 <= 17 else -0.039) if n2 <= 164 else -0.02))
        + ((-0.032 if n7 <= 3 else (-0.018 if n0 <= -42 else (-0.018 if n9 <= 3 else ((0.009 if n67 <= 0.85714 else 0.04) if n36 <= 0 else -0.025)))) if n5 <= 172 else -0.025)
        + (((((0.038 if n70 <= 3 else -0.036) if n3 <= 0.25 else 0.046) if n11 <= 0 else 0.004) if n35 <= 0 else (0.065 if n28 <= 0.0 else -0.021)) if n38 <= 0 else -0.054)
        + (-0.048 if n6 <= 14 else (-0.046 if n8 <= 1 else (((0.034 if n2 <= 272 else -0.02) if n5 <= 18 else (-0.033 if n27 <= -0.57143 else 0.003)) if n31 <= 0 else -0.027)))
        + (((-0.028 if n3 <= -0.75 else 0.009) if n65 <= 0.5 else ((-0.011 if n15 <= 1 else 0.089) if n26 <= 0.33333 else -0.003)) if n27 <= -0.059459 else (0.004 if n45 <= 9 else 0.06))
        + (0.006 if n55 <= 3 else (-0.047 if n45 <= 0 else (0.039 if n70 <= 2 else (((-0.013 if n57 <= 8 else 0.037) if n2 <= 117 else -0.043) if n60 <= 0.5 else -0.027))))
        + ((0.011 if n5 <= 38 else (((-0.034 if n3 <= -3.2188 else (-0.014 if n68 <= 0 else 0.033)) if n41 <= 0 else 0.05) if n56 <= 5 else -0.024)) if n9 <= 6 else -0.05)
        + ((((((0.05 if n71 <= 1 else -0.003) if n0 <= 4 else -0.045) if n41 <= 0 else 0.025) if n35 <= 0 else 0.038) if n37 <= 0 else -0.052) if n9 <= 6 else -0.049)
        + ((0.016 if n56 <= 2 else -0.034) if n15 <= 0 else ((0.014 if n59 <= 1 else ((-0.064 if n67 <= 0.85714 else 0.001) if n45 <= 4 else 0.016)) if n6 <= 88 else -0.026))
        + ((-0.041 if n3 <= -2.9688 else (0.002 if n0 <= 3 else -0.05)) if n67 <= 0.92308 else ((-0.032 if n6 <= 46 else (0.04 if n56 <= 3 else -0.018)) if n1 <= -82 else 0.028))
        + ((-0.046 if n49 <= 0 else (-0.042 if n69 <= 8 else (0.068 if n56 <= 38 else -0.032))) if n71 <= 8 else ((0.01 if n2 <= 164 else -0.016) if n59 <= 5 else -0.052))
        + (-0.044 if n8 <= 1 else ((((0.002 if n2 <= 57 else -0.04) if n7 <= 9 else 0.066) if n6 <= 46 else 0.013) if n31 <= 0 else (0.057 if n25 <= 0.33333 else -0.044)))
        + ((-0.037 if n14 <= 0 else ((0.012 if n14 <= 1 else (-0.057 if n28 <= 0.25 else (0.058 if n27 <= -0.33333 else -0.018))) if n0 <= 3 else -0.053)) if n67 <= 0.92308 else 0.01)
        + ((-0.046 if n6 <= 14 else ((0.022 if n14 <= 1 else -0.01) if n16 <= 0 else ((-0.068 if n67 <= 0.92308 else 0.015) if n16 <= 3 else 0.006))) if n18 <= 1 else -0.029)
        + ((0.02 if n5 <= 14 else -0.001) if n55 <= 3 else ((((0.004 if n2 <= 117 else -0.043) if n60 <= 0.5 else -0.038) if n34 <= 0 else 0.025) if n45 <= 9 else 0.041))
        + ((-0.044 if n49 <= 0 else 0.02) if n71 <= 8 else ((-0.012 if n67 <= 0.92308 else 0.012) if n56 <= 15 else ((0.062 if n0 <= 3 else -0.03) if n55 <= 8 else -0.034)))
        + ((-0.045 if n6 <= 14 else ((0.007 if n4 <= 1.418 else -0.04) if n5 <= 172 else (-0.036 if n7 <= 12 else (-0.029 if n72 <= 8 else 0.063)))) if n37 <= 0 else -0.05)
        + ((-0.06 if n9 <= 2 else (-0.04 if n67 <= 0.55556 else 0.012)) if n15 <= 0 else ((0.02 if n5 <= 30 else (0.013 if n56 <= 5 else -0.016)) if n6 <= 88 else -0.024))
        + (((0.052 if n25 <= 0.33333 else -0.002) if n69 <= 3 else -0.016) if n27 <= -0.059459 else ((0.018 if n14 <= 1 else -0.012) if n36 <= 0 else (0.036 if n67 <= 0.33333 else -0.054)))
        + ((0.015 if n17 <= -2 else ((((0.01 if n16 <= 0 else -0.029) if n34 <= 0 else 0.022) if n14 <= 1 else -0.043) if n29 <= 0 else 0.017)) if n59 <= 5 else -0.043)
        + (-0.027 if n7 <= 3 else (((-0.044 if n8 <= 1 else (-0.014 if n9 <= 3 else 0.015)) if n0 <= 2 else -0.023) if n36 <= 0 else (0.034 if n27 <= -0.41705 else -0.034)))
        + ((((-0.002 if n59 <= 1 else -0.045) if n7 <= 8 else 0.023) if n6 <= 73 else -0.034) if n27 <= -0.059459 else ((0.04 if n61 <= 0.066667 else 0.002) if n28 <= 0.0 else -0.013))
        + ((((0.005 if n5 <= 38 else (-0.037 if n6 <= 39 else (-0.034 if n58 <= 5 else 0.006))) if n49 <= 0 else 0.032) if n41 <= 0 else 0.025) if n37 <= 0 else -0.049)
        + (((((-0.015 if n67 <= 0.92308 else 0.008) if n30 <= 0 else 0.039) if n26 <= 0.75 else (0.032 if n28 <= 0.25 else -0.014)) if n4 <= 1.418 else -0.046) if n9 <= 6 else -0.047)
        + ((((-0.017 if n9 <= 3 else ((0.029 if n17 <= -2 else 0.004) if n2 <= 272 else -0.024)) if n4 <= 1.418 else -0.045) if n59 <= 5 else -0.042) if n9 <= 6 else -0.046)
        + ((((-0.029 if n69 <= 8 else (-0.016 if n8 <= 7 else 0.069)) if n56 <= 38 else -0.047) if n71 <= 2 else -0.061) if n71 <= 8 else (-0.012 if n3 <= -2.75 else 0.01))
        + (0.005 if n55 <= 3 else (((-0.025 if n24 <= 0 else 0.044) if n45 <= 9 else 0.05) if n34 <= 0 else (-0.035 if n27 <= -0.5 else (0.047 if n56 <= 47 else -0.031))))
        + (-0.044 if n6 <= 14 else (((0.038 if n10 <= 0 else (-0.003 if n41 <= 0 else (0.038 if n37 <= 0 else -0.042))) if n7 <= 17 else -0.038) if n59 <= 5 else -0.04))
        + (-0.04 if n8 <= 1 else (((((-0.013 if n14 <= 0 else 0.016) if n28 <= 0.0 else -0.04) if n14 <= 1 else -0.05) if n66 <= 0.4 else 0.02) if n31 <= 0 else -0.025))
        + (((-0.04 if n20 <= 0 else -0.004) if n3 <= -2.75 else (0.005 if n0 <= 3 else -0.035)) if n20 <= 1 else (-0.035 if n6 <= 29 else (0.05 if n59 <= 4 else -0.029)))
        + ((0.045 if n5 <= 7 else (-0.043 if n49 <= 0 else 0.006)) if n71 <= 8 else (-0.026 if n6 <= 22 else (-0.0 if n56 <= 15 else (0.045 if n0 <= 3 else -0.039))))
        + ((((-0.014 if n3 <= -1.625 else (0.043 if n72 <= 3 else 0.001)) if n56 <= 38 else -0.045) if n17 <= 0 else (-0.069 if n17 <= 4 else 0.033)) if n67 <= 0.92308 else 0.009)
        + ((-0.015 if n15 <= 0 else ((0.038 if n9 <= 1 else -0.039) if n14 <= 0 else 0.011)) if n5 <= 172 else (-0.045 if n72 <= 8 else (-0.032 if n27 <= -0.16667 else 0.038)))
        + ((((0.001 if n20 <= 0 else ((0.052 if n5 <= 182 else -0.026) if n10 <= 5 else -0.016)) if n6 <= 88 else -0.034) if n59 <= 1 else -0.011) if n18 <= 1 else -0.026)
        + (0.005 if n55 <= 3 else ((((-0.027 if n67 <= 0.92308 else 0.043) if n59 <= 1 else -0.054) if n27 <= -0.059459 else 0.017) if n66 <= 0.0 else (-0.041 if n30 <= 0 else 0.02)))
        + (((((-0.022 if n45 <= 4 else (-0.02 if n3 <= -2.9688 else 0.033)) if n1 <= -86 else 0.01) if n37 <= 0 else -0.046) if n4 <= 1.418 else -0.043) if n9 <= 6 else -0.044)
        + (((0.01 if n5 <= 21 else -0.06) if n27 <= -0.77778 else (0.002 if n1 <= -8 else -0.029)) if n35 <= 0 else ((0.082 if n4 <= -1.8425 else -0.025) if n45 <= 1 else -0.012))
        + ((-0.039 if n8 <= 1 else ((-0.001 if n3 <= -0.75 else ((0.084 if n26 <= 0.16667 else 0.016) if n2 <= 30 else -0.005)) if n4 <= 1.418 else -0.042)) if n9 <= 6 else -0.043)
        + ((((-0.033 if n3 <= -2.875 else 0.004) if n17 <= 0 else -0.043) if n67 <= 0.92308 else ((-0.017 if n1 <= -94 else 0.02) if n34 <= 0 else 0.042)) if n68 <= 3 else -0.037)
        + ((-0.038 if n49 <= 0 else (-0.04 if n69 <= 8 else 0.032)) if n71 <= 8 else (-0.003 if n56 <= 15 else ((0.055 if n0 <= 3 else -0.025) if n55 <= 8 else -0.031)))
        + ((0.029 if n58 <= 1 else ((0.028 if n8 <= 8 else -0.002) if n56 <= 5 else (0.009 if n67 <= 0.26667 else -0.031))) if n56 <= 38 else (-0.042 if n20 <= 0 else 0.03))
        + ((-0.041 if n6 <= 14 else (-0.038 if n8 <= 1 else ((0.001 if n29 <= 0 else 0.026) if n31 <= 0 else (0.039 if n25 <= 0.5 else -0.044)))) if n9 <= 6 else -0.042)
        + (((-0.003 if n20 <= 1 else ((-0.045 if n1 <= -64 else 0.029) if n7 <= 6 else (0.072 if n59 <= 2 else -0.01))) if n17 <= 2 else -0.043) if n17 <= 4 else 0.035)
        + (((-0.007 if n7 <= 7 else (0.05 if n10 <= 0 else (-0.019 if n57 <= 8 else (-0.013 if n6 <= 57 else 0.024)))) if n7 <= 17 else -0.031) if n23 <= 0 else -0.051)
        + ((0.009 if n5 <= 36 else (((0.041 if n8 <= 8 else -0.03) if n3 <= -2.4688 else (-0.003 if n67 <= 0.45652 else 0.047)) if n56 <= 5 else -0.02)) if n59 <= 5 else -0.038)
        + ((-0.037 if n8 <= 1 else (-0.04 if n6 <= 14 else (0.006 if n1 <= -8 else (-0.055 if n67 <= 0.92308 else (-0.038 if n7 <= 7 else 0.032))))) if n18 <= 1 else -0.025)
        + (((0.032 if n66 <= 0.0 else (-0.024 if n14 <= 4 else (0.091 if n25 <= 0.5 else -0.012))) if n5 <= 14 else (0.008 if n61 <= 0.0 else -0.012)) if n42 <= 0 else -0.05)
        + (((-0.032 if n25 <= 0.42857 else (0.052 if n14 <= 0 else -0.013)) if n56 <= 2 else (-0.043 if n28 <= 0.5 else 0.004)) if n15 <= 0 else (0.006 if n6 <= 88 else -0.02))
        + ((((-0.01 if n0 <= -4 else 0.022) if n56 <= 12 else 0.025) if n55 <= 5 else (-0.028 if n22 <= 0 else (-0.028 if n45 <= 3 else 0.038))) if n45 <= 9 else 0.026)
        + ((((-0.019 if n35 <= 0 else 0.058) if n11 <= 0 else 0.008) if n5 <= 172 else (-0.054 if n27 <= -0.25 else (-0.026 if n72 <= 8 else 0.033))) if n38 <= 0 else -0.044)
        + ((((-0.008 if n7 <= 8 else 0.017) if n6 <= 76 else -0.024) if n56 <= 15 else (-0.004 if n61 <= 0.58333 else 0.048)) if n56 <= 38 else (-0.041 if n20 <= 0 else 0.029))
        + ((((0.027 if n58 <= 1 else ((-0.051 if n58 <= 5 else 0.0) if n20 <= 1 else 0.03)) if n56 <= 38 else -0.022) if n68 <= 3 else -0.035) if n23 <= 0 else -0.049)
        + ((((0.014 if n1 <= -8 else -0.029) if n15 <= 1 else (-0.052 if n65 <= 0.5 else (0.071 if n26 <= 0.33333 else -0.017))) if n16 <= 2 else -0.011) if n17 <= 4 else 0.033)
        + ((((-0.006 if n20 <= 0 else (0.012 if n35 <= 0 else 0.082)) if n59 <= 1 else (-0.045 if n66 <= 0.25 else 0.009)) if n27 <= -0.059459 else 0.007) if n42 <= 0 else -0.048)
        + ((((0.021 if n56 <= 5 else -0.003) if n15 <= 1 else -0.038) if n65 <= 0.0 else (-0.028 if n28 <= 0.5 else (0.042 if n26 <= 0.33333 else -0.012))) if n37 <= 0 else -0.043)
        + (-0.038 if n6 <= 14 else (((-0.036 if n49 <= 0 else 0.015) if n71 <= 8 else ((0.008 if n56 <= 5 else -0.018) if n56 <= 15 else 0.027)) if n59 <= 5 else -0.035))
        + ((-0.054 if n10 <= 3 else 0.026) if n8 <= 1 else ((((-0.043 if n1 <= -48 else 0.031) if n0 <= -15 else 0.004) if n27 <= -0.25 else 0.011) if n36 <= 0 else -0.017))
        + (((0.064 if n69 <= 7 else -0.003) if n58 <= 1 else (-0.051 if n58 <= 5 else (-0.001 if n45 <= 9 else 0.046))) if n56 <= 38 else (-0.038 if n20 <= 0 else 0.027))
        + ((-0.013 if n15 <= 0 else (((0.018 if n15 <= 1 else -0.031) if n66 <= 0.0 else (0.041 if n25 <= 0.33333 else -0.012)) if n5 <= 172 else -0.02)) if n23 <= 0 else -0.047)
        + (((0.001 if n17 <= 0 else -0.036) if n1 <= -8 else -0.054) if n67 <= 0.92308 else (((0.035 if n68 <= 2 else -0.018) if n65 <= 0.0 else -0.005) if n10 <= 5 else -0.031))
        + (((0.003 if n5 <= 172 else (-0.049 if n27 <= -0.25 else (-0.027 if n72 <= 8 else 0.026))) if n17 <= 2 else (-0.052 if n14 <= 2 else 0.023)) if n17 <= 4 else 0.032)
        + ((0.033 if n69 <= 3 else -0.042) if n27 <= -0.77778 else ((-0.039 if n67 <= 0.92308 else 0.009) if n9 <= 3 else (0.007 if n31 <= 0 else (0.055 if n25 <= 0.33333 else -0.036))))
        + ((((0.043 if n65 <= 0.076923 else 0.004) if n60 <= 0.55556 else -0.026) if n5 <= 16 else (0.007 if n61 <= 0.0 else (-0.048 if n0 <= -29 else -0.005))) if n9 <= 6 else -0.04)
        + (-0.037 if n6 <= 14 else (((0.006 if n2 <= 164 else ((-0.034 if n4 <= -2.3185 else 0.031) if n15 <= 24 else 0.017)) if n4 <= 1.9435 else -0.04) if n18 <= 1 else -0.022))
        + ((((0.001 if n66 <= 0.0 else -0.029) if n15 <= 1 else (-0.054 if n66 <= 0.5 else 0.028)) if n65 <= 0.75 else (0.04 if n26 <= 0.33333 else -0.004)) if n26 <= 0.75 else 0.01)
        + ((((0.05 if n11 <= 1 else -0.003) if n70 <= 2 else (-0.009 if n67 <= 0.92308 else 0.008)) if n17 <= 2 else (-0.05 if n14 <= 2 else 0.022)) if n17 <= 4 else 0.03)
        + (((-0.042 if n13 <= 0 else 0.035) if n11 <= 1 else (-0.043 if n27 <= -0.57143 else (0.034 if n5 <= 51 else (-0.027 if n22 <= 0 else 0.033)))) if n3 <= -2.5312 else 0.004)
        + ((((-0.009 if n3 <= -2.75 else (0.013 if n1 <= 3 else -0.036)) if n7 <= 17 else -0.034) if n56 <= 38 else (-0.04 if n10 <= 4 else 0.017)) if n59 <= 5 else -0.034)
        + ((-0.053 if n45 <= 5 else 0.031) if n8 <= 1 else ((0.025 if n5 <= 7 else -0.038) if n6 <= 22 else ((-0.023 if n20 <= 0 else 0.014) if n57 <= 8 else 0.008)))
        + (((-0.025 if n6 <= 43 else (0.027 if n55 <= 3 else -0.019)) if n21 <= 0 else -0.054) if n15 <= 0 else ((-0.02 if n14 <= 0 else 0.009) if n5 <= 172 else -0.018))
        + ((0.003 if n16 <= 2 else ((-0.08 if n20 <= 0 else 0.017) if n16 <= 3 else ((0.009 if n56 <= 4 else -0.049) if n14 <= 0 else 0.011))) if n17 <= 4 else 0.029)
        + ((((-0.038 if n6 <= 39 else 0.001) if n1 <= -94 else (0.016 if n5 <= 83 else -0.018)) if n41 <= 0 else (0.001 if n60 <= 0.48148 else 0.05)) if n37 <= 0 else -0.041)
        + (((0.028 if n71 <= 2 else (-0.054 if n71 <= 7 else 0.003)) if n56 <= 38 else ((0.004 if n5 <= 38 else -0.061) if n20 <= 0 else 0.025)) if n42 <= 0 else -0.046)
        + ((((-0.001 if n65 <= 0.0 else -0.034) if n65 <= 0.75 else (-0.003 if n20 <= 0 else 0.042)) if n26 <= 0.75 else (0.024 if n2 <= 62 else -0.018)) if n4 <= 1.9435 else -0.04)
        + ((((0.039 if n5 <= 7 else (0.002 if n71 <= 2 else -0.052)) if n71 <= 8 else (0.0 if n56 <= 15 else 0.024)) if n59 <= 5 else -0.033) if n42 <= 0 else -0.045)
        + (((-0.033 if n8 <= 1 else (((-0.001 if n67 <= 0.92308 else 0.024) if n65 <= 0.0 else -0.005) if n4 <= 1.418 else -0.038)) if n23 <= 0 else -0.044) if n9 <= 6 else -0.038)
        + ((0.039 if n10 <= 0 else 0.0) if n55 <= 4 else (-0.05 if n67 <= 0.13333 else (((0.052 if n6 <= 76 else -0.035) if n61 <= 0.0 else -0.005) if n28 <= 0.0 else -0.03)))
        + ((-0.028 if n11 <= 1 else (-0.042 if n27 <= -0.57143 else (((-0.028 if n45 <= 6 else 0.033) if n26 <= 0.4 else 0.037) if n4 <= -2.1724 else -0.028))) if n3 <= -2.5312 else 0.004)
        + ((((((0.025 if n70 <= 4 else -0.047) if n67 <= 0.28571 else -0.003) if n1 <= -98 else 0.005) if n41 <= 0 else 0.02) if n68 <= 3 else -0.032) if n37 <= 0 else -0.04)
        + (-0.036 if n6 <= 14 else ((0.003 if n7 <= 19 else (0.026 if n6 <= 49 else -0.059)) if n31 <= 0 else (0.017 if n67 <= 0.71429 else (0.042 if n25 <= 0.33333 else -0.049))))
        + (((0.001 if n1 <= -8 else (-0.048 if n68 <= 1 else 0.024)) if n35 <= 0 else ((-0.009 if n72 <= 6 else 0.081) if n28 <= 0.33333 else -0.028)) if n37 <= 0 else -0.039)
        + (((-0.046 if n9 <= 1 else (0.008 if n14 <= 1 else (-0.048 if n65 <= 0.5 else 0.01))) if n17 <= 0 else (0.04 if n9 <= 1 else -0.044)) if n17 <= 4 else 0.028)
        + (((0.038 if n10 <= 0 else 0.001) if n55 <= 4 else ((-0.023 if n34 <= 0 else (-0.024 if n25 <= 0.5 else 0.046)) if n45 <= 9 else 0.043)) if n9 <= 6 else -0.037)
        + (((0.004 if n56 <= 5 else (0.025 if n5 <= 7 else -0.024)) if n56 <= 15 else (0.033 if n0 <= 4 else -0.035)) if n56 <= 38 else (-0.032 if n72 <= 1 else 0.044))
        + ((((0.008 if n5 <= 28 else -0.015) if n26 <= 0.75 else 0.011) if n20 <= 1 else (-0.032 if n6 <= 29 else (0.05 if n20 <= 3 else -0.012))) if n59 <= 5 else -0.032)
        + (((-0.017 if n11 <= 1 else (-0.021 if n25 <= 0.42857 else 0.05)) if n56 <= 2 else (-0.041 if n66 <= 0.4 else (-0.037 if n57 <= 4 else 0.03))) if n15 <= 0 else 0.002)
        + ((0.004 if n0 <= 10 else -0.024) if n36 <= 0 else ((((0.102 if n20 <= 0 else -0.007) if n7 <= 10 else -0.008) if n5 <= 19 else -0.026) if n25 <= 0.5 else -0.032))
        + (-0.035 if n6 <= 14 else ((-0.05 if n10 <= 3 else 0.025) if n8 <= 1 else (0.004 if n36 <= 0 else ((0.068 if n5 <= 19 else -0.024) if n27 <= -0.5 else -0.029))))
        + ((((-0.001 if n3 <= -0.84375 else ((-0.048 if n1 <= -86 else 0.017) if n10 <= 2 else 0.029)) if n59 <= 5 else -0.031) if n4 <= 1.418 else -0.036) if n9 <= 6 else -0.036)
        + ((((-0.045 if n67 <= 0.13333 else 0.007) if n21 <= 0 else -0.051) if n15 <= 0 else (0.005 if n6 <= 88 else (-0.043 if n25 <= 0.75 else 0.011))) if n23 <= 0 else -0.042)
        + ((0.027 if n70 <= 3 else -0.031) if n7 <= 3 else (-0.004 if n67 <= 0.92308 else ((-0.022 if n27 <= -0.57143 else 0.027) if n66 <= 0.0 else (-0.047 if n66 <= 0.33333 else 0.014))))
    )


HEAD_TITLE = (head_title_0, head_title_1, head_title_2, head_title_3,)


def head_byline_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n2 = f[2]
    n5 = f[5]
    n6 = f[6]
    n20 = f[20]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n42 = f[42]
    n43 = f[43]
    n45 = f[45]
    n53 = f[53]
    n60 = f[60]
    n62 = f[62]
    n63 = f[63]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n76 = f[76]
    n78 = f[78]
    n79 = f[79]
    n80 = f[80]
    return (
        (-0.073 if n79 <= 0.0 else ((-0.047 if n73 <= 0 else ((0.473 if n0 <= 5 else 0.118) if n69 <= 8 else (-0.012 if n80 <= 1 else 0.187))) if n42 <= 0 else 0.471))
        + (-0.069 if n78 <= 0 else ((0.355 if n0 <= 14 else -0.041) if n69 <= 2 else (((0.027 if n80 <= 2 else 0.268) if n26 <= 0.02 else -0.07) if n23 <= 0 else 0.264)))
        + (((-0.012 if n80 <= 0 else 0.222) if n69 <= 2 else (-0.077 if n78 <= 0 else (-0.002 if n63 <= 1 else 0.155))) if n43 <= 0 else (-0.027 if n45 <= 2 else 0.279))
        + ((-0.069 if n31 <= 0 else 0.143) if n79 <= 0.0 else (0.007 if n62 <= 0 else (0.037 if n70 <= 8 else ((0.304 if n76 <= 64 else 0.081) if n25 <= 0.43651 else 0.082))))
        + ((-0.068 if n38 <= 0 else 0.082) if n78 <= 0 else ((-0.019 if n76 <= 1701 else 0.093) if n62 <= 0 else (-0.078 if n76 <= 3 else (0.221 if n73 <= 4 else 0.057))))
        + ((-0.065 if n38 <= 0 else 0.07) if n78 <= 0 else ((-0.036 if n73 <= 0 else (0.229 if n76 <= 47 else (0.015 if n80 <= 1 else 0.172))) if n27 <= -0.6 else -0.003))
        + (-0.053 if n79 <= 0.0 else ((-0.034 if n73 <= -1 else (0.191 if n76 <= 51 else (-0.007 if n80 <= 1 else (0.017 if n76 <= 785 else 0.236)))) if n26 <= 0.11806 else -0.051))
        + (((-0.062 if n37 <= 0 else 0.053) if n80 <= 0 else ((0.129 if n26 <= 0.21111 else -0.052) if n72 <= 8 else -0.016)) if n43 <= 0 else (0.186 if n76 <= 64 else 0.021))
        + ((-0.057 if n37 <= 0 else (-0.041 if n60 <= 0.2 else 0.158)) if n79 <= 0.0 else ((-0.014 if n30 <= 0 else 0.176) if n62 <= 0 else (0.112 if n26 <= 0.3875 else -0.034)))
        + ((-0.053 if n78 <= 0 else ((-0.041 if n73 <= 0 else ((0.129 if n76 <= 36 else -0.022) if n80 <= 1 else 0.123)) if n26 <= 0.11806 else -0.061)) if n43 <= 0 else 0.106)
        + (((-0.061 if n37 <= 0 else 0.059) if n31 <= 0 else 0.177) if n78 <= 0 else (-0.044 if n73 <= 0 else (0.137 if n76 <= 36 else (0.034 if n26 <= 0.11806 else -0.06))))
        + (((-0.055 if n62 <= 0 else (-0.071 if n73 <= 0 else (-0.03 if n71 <= 7 else 0.076))) if n80 <= 1 else 0.052) if n23 <= 0 else (0.113 if n20 <= 0 else -0.042))
        + (((-0.031 if n80 <= 0 else (0.087 if n72 <= 8 else -0.008)) if n26 <= 0.11806 else (-0.075 if n36 <= 0 else 0.08)) if n43 <= 0 else (0.134 if n76 <= 57 else 0.004))
        + ((-0.044 if n31 <= 0 else 0.157) if n78 <= 0 else ((-0.029 if n73 <= -1 else (0.129 if n73 <= 4 else (0.08 if n6 <= 14 else -0.016))) if n26 <= 0.21111 else -0.042))
        + ((((-0.053 if n76 <= 2286 else 0.03) if n31 <= 0 else 0.143) if n30 <= 0 else 0.108) if n62 <= 0 else (-0.05 if n73 <= 0 else (0.129 if n73 <= 3 else -0.007)))
        + ((((-0.014 if n25 <= 0.41429 else -0.069) if n31 <= 0 else 0.119) if n80 <= 1 else (0.07 if n2 <= 29 else -0.015)) if n23 <= 0 else (-0.026 if n45 <= 2 else 0.108))
        + (-0.05 if n73 <= 0 else (((0.108 if n53 <= 0 else 0.015) if n39 <= 0 else -0.06) if n76 <= 47 else (-0.03 if n63 <= 1 else (-0.019 if n73 <= 70 else 0.106))))
        + (((((-0.042 if n30 <= 0 else 0.123) if n29 <= 0 else 0.154) if n76 <= 2286 else 0.065) if n62 <= 0 else 0.046) if n26 <= 0.11806 else (0.029 if n25 <= 0.43651 else -0.066))
        + (((-0.046 if n42 <= 0 else 0.036) if n31 <= 0 else 0.101) if n78 <= 0 else (0.044 if n27 <= -0.6 else (-0.03 if n80 <= 2 else (0.093 if n26 <= 0.34848 else -0.047))))
        + ((0.098 if n5 <= 2 else -0.061) if n73 <= 0 else ((0.118 if n73 <= 2 else 0.022) if n76 <= 32 else (-0.039 if n78 <= 0 else (-0.005 if n30 <= 0 else 0.108))))
    )


def head_byline_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n13 = f[13]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n29 = f[29]
    n31 = f[31]
    n37 = f[37]
    n39 = f[39]
    n42 = f[42]
    n45 = f[45]
    n50 = f[50]
    n51 = f[51]
    n55 = f[55]
    n56 = f[56]
    n69 = f[69]
    n70 = f[70]
    n72 = f[72]
    n73 = f[73]
    n76 = f[76]
    n79 = f[79]
    n80 = f[80]
    return (
        (((-0.04 if n80 <= 0 else ((0.068 if n6 <= 23 else -0.035) if n72 <= 8 else -0.031)) if n42 <= 0 else (-0.03 if n45 <= 2 else 0.09)) if n31 <= 0 else 0.102)
        + (((0.09 if n76 <= 275 else -0.056) if n69 <= 2 else ((-0.022 if n56 <= 18 else 0.072) if n80 <= 2 else 0.08)) if n26 <= 0.11806 else (-0.052 if n37 <= 0 else 0.107))
        + ((-0.059 if n29 <= 0 else 0.061) if n73 <= 0 else ((0.104 if n39 <= 0 else -0.047) if n73 <= 3 else ((-0.029 if n80 <= 2 else 0.046) if n51 <= 0 else 0.076)))
        + (0.075 if n5 <= 10 else (((-0.066 if n73 <= 0 else 0.014) if n27 <= -0.5 else -0.045) if n42 <= 0 else (-0.039 if n70 <= 8 else (-0.051 if n6 <= 11 else 0.097))))
        + ((-0.047 if n73 <= 0 else ((0.075 if n73 <= 4 else (-0.067 if n1 <= -75 else 0.008)) if n0 <= 1 else (-0.033 if n80 <= 1 else 0.044))) if n31 <= 0 else 0.087)
        + ((((-0.054 if n73 <= 0 else (0.077 if n73 <= 3 else -0.019)) if n37 <= 0 else (0.131 if n39 <= 0 else -0.065)) if n27 <= -0.33333 else -0.054) if n80 <= 1 else 0.034)
        + ((((-0.045 if n13 <= 0 else 0.026) if n79 <= 0.36364 else (0.031 if n27 <= -0.6 else -0.026)) if n50 <= 0 else (0.077 if n76 <= 275 else -0.044)) if n31 <= 0 else 0.077)
        + (0.067 if n5 <= 10 else ((((0.013 if n0 <= 55 else 0.108) if n6 <= 26 else -0.041) if n72 <= 4 else -0.031) if n13 <= 0 else (-0.029 if n45 <= 2 else 0.065)))
        + ((0.008 if n55 <= 3 else 0.116) if n5 <= 10 else (-0.036 if n4 <= -2.8284 else ((-0.024 if n80 <= 0 else (0.038 if n4 <= -1.6115 else -0.041)) if n23 <= 0 else 0.05)))
        + (((0.027 if n72 <= 3 else (0.044 if n69 <= 2 else (-0.043 if n7 <= 4 else 0.022))) if n80 <= 2 else 0.06) if n26 <= 0.11806 else (0.029 if n25 <= 0.43651 else -0.054))
    )


def head_byline_2(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n12 = f[12]
    n13 = f[13]
    n16 = f[16]
    n18 = f[18]
    n20 = f[20]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n30 = f[30]
    n31 = f[31]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n42 = f[42]
    n45 = f[45]
    n47 = f[47]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n63 = f[63]
    n69 = f[69]
    n70 = f[70]
    n73 = f[73]
    n74 = f[74]
    n76 = f[76]
    n79 = f[79]
    n80 = f[80]
    return (
        ((((0.076 if n62 <= 1 else (0.056 if n76 <= 64 else -0.092)) if n69 <= 2 else -0.008) if n56 <= 18 else 0.059) if n26 <= 0.11806 else (-0.043 if n37 <= 0 else 0.079))
        + (((((-0.03 if n18 <= 1 else 0.038) if n9 <= 8 else 0.106) if n50 <= 0 else 0.042) if n37 <= 0 else (-0.038 if n45 <= 2 else 0.089)) if n80 <= 1 else 0.027)
        + (((-0.034 if n0 <= -17 else (-0.029 if n70 <= 8 else (0.079 if n73 <= 2 else (-0.016 if n80 <= 0 else 0.05)))) if n1 <= 8 else -0.038) if n27 <= -0.33333 else -0.028)
        + (((-0.037 if n70 <= 8 else (0.038 if n5 <= 82 else (-0.026 if n73 <= 78 else 0.035))) if n25 <= 0.43651 else (-0.033 if n23 <= 0 else 0.052)) if n31 <= 0 else 0.067)
        + (0.052 if n5 <= 10 else (-0.054 if n73 <= 0 else (0.068 if n73 <= 2 else (0.041 if n55 <= 1 else (-0.061 if n1 <= -69 else (-0.015 if n63 <= 1 else 0.06))))))
        + ((((-0.019 if n51 <= 0 else 0.05) if n23 <= 0 else ((-0.041 if n70 <= 8 else 0.075) if n54 <= 0 else -0.053)) if n30 <= 0 else 0.055) if n31 <= 0 else 0.059)
        + ((((-0.053 if n76 <= 5 else 0.018) if n73 <= 5 else ((-0.037 if n30 <= 0 else 0.064) if n47 <= 0 else 0.127)) if n76 <= 2779 else 0.041) if n18 <= 1 else 0.056)
        + ((((-0.036 if n70 <= 8 else 0.061) if n25 <= 0.68333 else -0.018) if n5 <= 51 else (-0.017 if n0 <= 64 else (0.05 if n7 <= 7 else -0.058))) if n53 <= 0 else -0.032)
        + ((0.054 if n5 <= 2 else -0.044) if n73 <= 0 else ((-0.026 if n8 <= 8 else 0.05) if n76 <= 51 else (-0.036 if n0 <= 22 else (0.041 if n1 <= 6 else -0.024))))
        + ((((0.047 if n76 <= 27 else ((-0.045 if n4 <= -2.6874 else 0.007) if n76 <= 2779 else 0.051)) if n2 <= 29 else -0.027) if n3 <= -1.3125 else -0.035) if n18 <= 1 else 0.049)
        + ((-0.035 if n73 <= 0 else (0.05 if n73 <= 3 else (-0.054 if n1 <= -69 else ((0.027 if n26 <= 0.10556 else -0.045) if n1 <= 8 else -0.038)))) if n31 <= 0 else 0.051)
        + ((((-0.048 if n76 <= 4717 else 0.11) if n6 <= 22 else -0.001) if n80 <= 0 else ((0.001 if n51 <= 0 else 0.102) if n23 <= 0 else 0.088)) if n9 <= 8 else 0.111)
        + (0.042 if n5 <= 10 else (-0.045 if n73 <= 0 else ((-0.038 if n45 <= 1 else 0.062) if n73 <= 2 else (-0.043 if n1 <= -75 else (0.013 if n26 <= 0.10556 else -0.037)))))
        + (((((0.07 if n62 <= 2 else -0.059) if n69 <= 1 else (-0.061 if n9 <= 1 else 0.006)) if n9 <= 8 else 0.112) if n53 <= 0 else -0.027) if n3 <= 0.0 else -0.063)
        + (-0.033 if n70 <= 6 else ((0.004 if n55 <= 5 else 0.083) if n76 <= 16 else (0.043 if n60 <= -1.0 else (-0.021 if n55 <= 15 else (0.06 if n4 <= -1.4395 else -0.015)))))
        + (((0.036 if n74 <= 1.026 else ((-0.021 if n0 <= 64 else 0.027) if n42 <= 0 else (0.078 if n20 <= 0 else -0.027))) if n54 <= 0 else -0.023) if n3 <= -1.3125 else -0.026)
        + ((-0.074 if n74 <= 4.4044 else 0.079) if n26 <= -0.5 else ((-0.007 if n4 <= -2.58 else (0.03 if n1 <= 10 else -0.046)) if n27 <= -0.33333 else (-0.04 if n80 <= 1 else 0.014)))
        + (((0.0 if n18 <= 1 else 0.077) if n31 <= 0 else 0.08) if n5 <= 82 else ((-0.031 if n80 <= 1 else 0.011) if n56 <= 21 else (-0.019 if n73 <= 35 else 0.084)))
        + ((((-0.058 if n6 <= 16 else -0.014) if n4 <= -2.6105 else (0.009 if n25 <= 0.84524 else -0.04)) if n9 <= 8 else 0.089) if n80 <= 1 else (0.003 if n16 <= 2 else 0.048))
        + (((-0.019 if n80 <= 0 else (-0.016 if n4 <= -2.9674 else (0.039 if n4 <= -1.6115 else -0.027))) if n12 <= 1 else (0.081 if n61 <= 0.25 else -0.003)) if n39 <= 0 else -0.071)
        + ((((0.058 if n5 <= 10 else (-0.006 if n51 <= 0 else 0.066)) if n3 <= 0.0 else -0.067) if n38 <= 0 else (0.071 if n38 <= 1 else -0.038)) if n53 <= 0 else -0.026)
        + ((((0.029 if n27 <= -0.33333 else -0.028) if n5 <= 82 else (-0.02 if n56 <= 28 else 0.057)) if n53 <= 0 else -0.037) if n80 <= 2 else (0.064 if n20 <= 1 else -0.005))
        + (((0.015 if n5 <= 82 else (-0.009 if n20 <= 1 else -0.084)) if n76 <= 2286 else 0.037) if n26 <= 0.13393 else (0.064 if n27 <= -0.75 else (-0.045 if n23 <= 0 else 0.052)))
        + (-0.029 if n8 <= 8 else (-0.023 if n73 <= 0 else (0.037 if n76 <= 51 else ((0.057 if n69 <= 8 else (-0.049 if n76 <= 442 else 0.015)) if n62 <= 1 else -0.07))))
        + (-0.051 if n9 <= 1 else ((0.053 if n5 <= 13 else ((0.021 if n1 <= 8 else (-0.058 if n0 <= 64 else 0.009)) if n2 <= 37 else -0.034)) if n3 <= -1.3125 else -0.023))
        + (-0.052 if n28 <= -0.5 else (((0.004 if n26 <= 0.02 else (-0.046 if n36 <= 0 else 0.07)) if n23 <= 0 else (-0.037 if n45 <= 2 else 0.059)) if n9 <= 8 else 0.089))
        + (((((-0.014 if n28 <= 0.81667 else 0.044) if n63 <= 2 else 0.05) if n47 <= 0 else 0.103) if n30 <= 0 else 0.044) if n18 <= 1 else (0.077 if n5 <= 82 else -0.004))
        + (((0.037 if n5 <= 10 else ((-0.008 if n1 <= 6 else -0.049) if n76 <= 2779 else (0.06 if n6 <= 28 else -0.039))) if n13 <= 0 else 0.04) if n39 <= 0 else -0.068)
        + ((-0.053 if n6 <= 9 else (((0.011 if n1 <= 10 else -0.036) if n30 <= 0 else 0.066) if n26 <= 0.11806 else (-0.031 if n36 <= 0 else 0.066))) if n39 <= 0 else -0.065)
        + (-0.031 if n0 <= -17 else (0.039 if n60 <= -1.0 else ((0.002 if n61 <= 0.71429 else (0.015 if n73 <= 3 else -0.058)) if n63 <= 1 else (-0.068 if n79 <= 0.71429 else 0.049))))
    )


def head_byline_3(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n18 = f[18]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n30 = f[30]
    n31 = f[31]
    n34 = f[34]
    n37 = f[37]
    n39 = f[39]
    n42 = f[42]
    n44 = f[44]
    n45 = f[45]
    n47 = f[47]
    n50 = f[50]
    n52 = f[52]
    n53 = f[53]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n63 = f[63]
    n64 = f[64]
    n67 = f[67]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n76 = f[76]
    n78 = f[78]
    n79 = f[79]
    n80 = f[80]
    return (
        (-0.027 if n70 <= 8 else ((((0.004 if n22 <= 0 else (0.084 if n39 <= 0 else -0.046)) if n50 <= 0 else 0.083) if n5 <= 82 else -0.005) if n53 <= 0 else -0.026))
        + (((0.014 if n56 <= 4 else (-0.05 if n1 <= -41 else (0.037 if n6 <= 33 else (0.024 if n76 <= 36 else -0.06)))) if n23 <= 0 else 0.038) if n54 <= 0 else -0.023)
        + (((0.024 if n4 <= -1.6115 else -0.028) if n74 <= 1.026 else (-0.027 if n4 <= -2.58 else (-0.002 if n55 <= 20 else (0.021 if n11 <= 2 else 0.153)))) if n21 <= 0 else -0.047)
        + (((-0.043 if n71 <= 3 else (0.032 if n69 <= 2 else (-0.017 if n55 <= 17 else 0.028))) if n56 <= 18 else (0.075 if n7 <= 2 else -0.0)) if n31 <= 0 else 0.04)
        + ((-0.028 if n70 <= 8 else ((((0.048 if n73 <= 5 else 0.005) if n54 <= 0 else -0.02) if n45 <= 5 else -0.036) if n53 <= 0 else -0.026)) if n78 <= 2 else 0.085)
        + ((-0.068 if n74 <= 4.4044 else 0.074) if n25 <= -0.5 else ((((0.01 if n45 <= 3 else -0.021) if n13 <= 0 else 0.035) if n3 <= 0.0 else -0.051) if n21 <= 0 else -0.044))
        + (((0.032 if n73 <= 2 else 0.0) if n2 <= 37 else (((-0.057 if n70 <= 8 else 0.03) if n26 <= 0.21111 else -0.062) if n5 <= 79 else -0.051)) if n3 <= 0.0 else -0.051)
        + (((-0.017 if n55 <= 15 else (-0.05 if n71 <= 8 else (0.015 if n13 <= 0 else 0.104))) if n18 <= 1 else (0.072 if n5 <= 82 else -0.01)) if n80 <= 1 else 0.017)
        + (-0.026 if n8 <= 8 else (-0.022 if n73 <= 0 else ((-0.064 if n7 <= 1 else 0.043) if n73 <= 5 else (-0.018 if n0 <= 64 else (0.038 if n67 <= -1.0 else -0.037)))))
        + (((((-0.07 if n1 <= -44 else 0.012) if n71 <= 3 else 0.012) if n54 <= 0 else (-0.063 if n78 <= 0 else -0.003)) if n3 <= -0.875 else -0.033) if n31 <= 0 else 0.038)
        + (-0.039 if n76 <= 5 else ((-0.005 if n45 <= 2 else 0.087) if n76 <= 9 else (((-0.042 if n74 <= 4.4044 else 0.075) if n6 <= 22 else 0.004) if n80 <= 0 else 0.01)))
        + ((-0.049 if n6 <= 9 else (((-0.001 if n31 <= 0 else 0.047) if n37 <= 0 else (0.062 if n54 <= 0 else -0.041)) if n45 <= 8 else -0.051)) if n39 <= 0 else -0.062)
        + (((((0.028 if n74 <= 1.254 else (0.038 if n61 <= -1.0 else -0.044)) if n5 <= 85 else -0.054) if n76 <= 2779 else 0.042) if n4 <= -2.8284 else 0.005) if n9 <= 8 else 0.071)
        + ((-0.063 if n45 <= 2 else ((0.065 if n5 <= 177 else -0.047) if n10 <= 3 else -0.035)) if n8 <= 8 else ((-0.002 if n12 <= 0 else 0.036) if n47 <= 0 else 0.105))
        + ((0.027 if n60 <= -1.0 else (((-0.007 if n12 <= 0 else (0.057 if n80 <= 0 else -0.038)) if n30 <= 0 else 0.058) if n26 <= 0.13393 else -0.026)) if n39 <= 0 else -0.059)
        + (-0.024 if n71 <= 3 else ((((-0.019 if n4 <= -2.58 else (0.013 if n34 <= 0 else -0.047)) if n63 <= 2 else 0.058) if n47 <= 0 else 0.083) if n18 <= 1 else 0.044))
        + ((((-0.042 if n25 <= -0.5 else 0.014) if n1 <= 8 else (-0.055 if n0 <= 64 else 0.001)) if n19 <= 0 else (-0.052 if n73 <= 0 else 0.005)) if n21 <= 0 else -0.041)
        + (((-0.026 if n70 <= 6 else (((0.031 if n54 <= 0 else -0.022) if n5 <= 82 else -0.003) if n53 <= 0 else -0.022)) if n45 <= 8 else -0.06) if n78 <= 2 else 0.078)
        + ((((-0.037 if n1 <= -99 else -0.002) if n80 <= 1 else ((0.058 if n72 <= 4 else 0.007) if n6 <= 24 else -0.035)) if n9 <= 8 else 0.062) if n78 <= 2 else 0.073)
        + ((-0.032 if n8 <= 8 else ((-0.005 if n76 <= 2779 else ((0.018 if n11 <= 1 else 0.126) if n45 <= 3 else -0.039)) if n64 <= 0 else 0.092)) if n31 <= 0 else 0.032)
        + (((((-0.0 if n5 <= 54 else -0.07) if n60 <= 0.83333 else 0.021) if n79 <= 0.94595 else 0.014) if n45 <= 2 else 0.028) if n56 <= 4 else (-0.041 if n1 <= -41 else 0.005))
        + (0.023 if n60 <= -1.0 else (-0.012 if n55 <= 8 else ((-0.056 if n57 <= 1 else (0.055 if n11 <= 0 else -0.031)) if n60 <= 0.4 else (0.076 if n5 <= 40 else 0.012))))
        + (0.008 if n74 <= 2.0308 else ((-0.048 if n73 <= 0 else ((-0.012 if n55 <= 5 else 0.066) if n5 <= 46 else -0.018)) if n55 <= 20 else (0.007 if n11 <= 2 else 0.11)))
        + ((-0.055 if n1 <= -44 else ((0.063 if n45 <= 3 else -0.039) if n25 <= 0.68333 else -0.076)) if n71 <= 3 else ((-0.004 if n13 <= 0 else 0.025) if n30 <= 0 else 0.049))
        + ((-0.007 if n45 <= 2 else 0.025) if n56 <= 4 else (-0.038 if n1 <= -41 else (-0.017 if n56 <= 18 else ((0.038 if n20 <= 0 else 0.143) if n6 <= 28 else -0.019))))
        + ((-0.045 if n6 <= 9 else ((0.002 if n42 <= 0 else (-0.022 if n45 <= 2 else (0.078 if n55 <= 9 else 0.004))) if n1 <= 9 else -0.023)) if n3 <= 0.0 else -0.047)
        + ((((0.058 if n62 <= 1 else -0.037) if n69 <= 2 else (0.015 if n44 <= 0 else (-0.061 if n79 <= 0.94595 else 0.005))) if n56 <= 4 else -0.017) if n56 <= 41 else 0.034)
        + (((-0.059 if n74 <= 4.4044 else 0.069) if n25 <= -0.5 else (0.011 if n1 <= 10 else -0.031)) if n27 <= -0.33333 else ((0.021 if n2 <= 29 else -0.035) if n3 <= -2.3125 else -0.039))
        + ((((-0.049 if n52 <= 0 else 0.025) if n70 <= 8 else ((0.007 if n80 <= 2 else 0.063) if n53 <= 0 else -0.024)) if n20 <= 1 else -0.04) if n63 <= 2 else 0.039)
        + ((((-0.006 if n55 <= 3 else 0.074) if n5 <= 10 else (-0.031 if n0 <= -9 else (0.009 if n67 <= 0.0 else -0.023))) if n13 <= 0 else 0.028) if n39 <= 0 else -0.055)
    )


HEAD_BYLINE = (head_byline_0, head_byline_1, head_byline_2, head_byline_3,)


def head_date_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n10 = f[10]
    n12 = f[12]
    n13 = f[13]
    n19 = f[19]
    n27 = f[27]
    n34 = f[34]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n45 = f[45]
    n49 = f[49]
    n55 = f[55]
    n58 = f[58]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n69 = f[69]
    n71 = f[71]
    n73 = f[73]
    n76 = f[76]
    return (
        ((-0.083 if n71 <= 5 else (-0.065 if n73 <= -3 else (0.125 if n6 <= 123 else -0.076))) if n76 <= 85 else (-0.024 if n62 <= 1 else (-0.249 if n34 <= 0 else -0.087)))
        + (((-0.156 if n39 <= 0 else 0.032) if n69 <= 6 else (-0.074 if n73 <= -3 else (0.11 if n49 <= 0 else -0.048))) if n1 <= -7 else (-0.203 if n71 <= 8 else -0.084))
        + ((-0.085 if n71 <= 6 else (-0.01 if n69 <= 6 else (-0.066 if n73 <= -9 else 0.121))) if n73 <= 13 else ((-0.093 if n12 <= 2 else 0.058) if n62 <= 1 else -0.161))
        + ((-0.101 if n12 <= 1 else 0.093) if n76 <= 74 else ((-0.184 if n71 <= 8 else (-0.144 if n69 <= 7 else 0.004)) if n40 <= 0 else (0.068 if n45 <= 3 else -0.098)))
        + ((-0.014 if n76 <= 30 else -0.135) if n71 <= 8 else (((0.108 if n6 <= 101 else -0.037) if n76 <= 53 else (-0.09 if n73 <= -3 else 0.058)) if n0 <= 7 else -0.061))
        + (((-0.059 if n73 <= -3 else 0.11) if n76 <= 85 else -0.011) if n62 <= 1 else ((-0.138 if n58 <= 9 else -0.01) if n40 <= 0 else (0.059 if n7 <= 8 else -0.06)))
        + ((-0.012 if n76 <= 53 else (-0.136 if n40 <= 0 else 0.003)) if n69 <= 6 else ((0.09 if n13 <= 1 else -0.024) if n62 <= 1 else (-0.073 if n71 <= 6 else 0.076)))
        + ((0.101 if n76 <= 47 else -0.002) if n62 <= 1 else ((0.049 if n61 <= 0.2 else (-0.112 if n12 <= 3 else 0.046)) if n76 <= 58 else (-0.122 if n5 <= 194 else -0.036)))
        + ((0.092 if n76 <= 85 else -0.015) if n62 <= 1 else (0.015 if n76 <= 30 else ((-0.118 if n40 <= 0 else (0.06 if n6 <= 36 else -0.102)) if n37 <= 1 else 0.02)))
        + ((0.096 if n76 <= 47 else ((0.06 if n0 <= 64 else -0.058) if n10 <= 2 else -0.064)) if n62 <= 1 else ((-0.002 if n6 <= 75 else -0.116) if n1 <= 6 else -0.092))
        + ((-0.084 if n12 <= 1 else (-0.05 if n73 <= -3 else 0.085)) if n76 <= 74 else ((-0.023 if n62 <= 1 else -0.095) if n34 <= 0 else (-0.076 if n12 <= 2 else 0.086)))
        + ((-0.077 if n12 <= 1 else (-0.035 if n73 <= -2 else 0.083)) if n76 <= 74 else (-0.085 if n71 <= 8 else (-0.059 if n69 <= 7 else (-0.045 if n0 <= -22 else 0.044))))
        + (((-0.065 if n73 <= -3 else (0.097 if n0 <= 4 else -0.002)) if n6 <= 101 else -0.058) if n62 <= 1 else (0.008 if n76 <= 30 else (-0.091 if n40 <= 0 else 0.023)))
        + (((-0.058 if n73 <= -3 else 0.088) if n0 <= 17 else -0.027) if n62 <= 1 else ((0.023 if n76 <= 58 else (-0.073 if n4 <= -1.9655 else 0.043)) if n6 <= 75 else -0.108))
        + ((0.035 if n5 <= 28 else -0.072) if n71 <= 8 else ((-0.051 if n38 <= 1 else 0.064) if n69 <= 7 else ((0.097 if n76 <= 534 else 0.007) if n2 <= 54 else -0.007)))
        + ((0.086 if n76 <= 38 else -0.004) if n62 <= 1 else ((0.045 if n5 <= 28 else (-0.091 if n45 <= 3 else 0.007)) if n40 <= 0 else (0.073 if n10 <= 2 else -0.046)))
        + (-0.056 if n71 <= 8 else (((-0.026 if n34 <= 0 else 0.053) if n27 <= -0.8 else -0.076) if n69 <= 7 else (0.086 if n76 <= 47 else (0.067 if n3 <= -2.5625 else -0.025))))
        + ((((0.044 if n76 <= 29 else -0.057) if n4 <= -2.891 else ((0.072 if n38 <= 2 else -0.014) if n55 <= 21 else -0.023)) if n6 <= 123 else -0.097) if n1 <= 6 else -0.056)
        + ((0.038 if n5 <= 28 else -0.058) if n71 <= 6 else (-0.025 if n69 <= 7 else (-0.05 if n73 <= -9 else (0.088 if n76 <= 534 else (0.06 if n6 <= 32 else -0.043)))))
        + ((-0.051 if n40 <= 0 else (0.08 if n60 <= 0.25 else -0.048)) if n19 <= -1 else (-0.051 if n73 <= -2 else (-0.067 if n12 <= 0 else (-0.009 if n71 <= 5 else 0.081))))
    )


def head_date_1(f: Sequence[float]) -> float:
    n1 = f[1]
    n3 = f[3]
    n4 = f[4]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n10 = f[10]
    n12 = f[12]
    n13 = f[13]
    n34 = f[34]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n45 = f[45]
    n57 = f[57]
    n58 = f[58]
    n69 = f[69]
    n71 = f[71]
    n73 = f[73]
    n74 = f[74]
    n76 = f[76]
    return (
        (0.052 if n76 <= 30 else ((((-0.094 if n71 <= 8 else -0.009) if n58 <= 9 else 0.059) if n40 <= 0 else (0.074 if n45 <= 3 else -0.051)) if n6 <= 123 else -0.101))
        + ((-0.067 if n71 <= 6 else (-0.065 if n45 <= 0 else (-0.065 if n73 <= -9 else ((0.059 if n69 <= 2 else -0.051) if n69 <= 7 else 0.075)))) if n40 <= 0 else 0.049)
        + ((-0.056 if n12 <= 1 else ((-0.086 if n34 <= 0 else 0.057) if n73 <= -2 else (0.002 if n71 <= 8 else 0.063))) if n1 <= 6 else (-0.066 if n40 <= 0 else 0.033))
        + (((0.065 if n69 <= 1 else (-0.044 if n4 <= -1.9655 else 0.025)) if n6 <= 75 else -0.097) if n69 <= 7 else (0.065 if n76 <= 32 else (0.043 if n3 <= -2.5 else -0.04)))
        + ((0.05 if n76 <= 34 else ((0.06 if n8 <= 5 else (-0.082 if n4 <= -2.818 else -0.009)) if n40 <= 0 else (0.064 if n45 <= 3 else -0.053))) if n6 <= 123 else -0.088)
        + ((-0.037 if n12 <= 1 else 0.055) if n76 <= 30 else (((-0.064 if n4 <= -2.4714 else 0.022) if n34 <= 0 else (0.065 if n10 <= 2 else -0.032)) if n6 <= 123 else -0.085))
        + (((-0.077 if n57 <= 9 else 0.023) if n12 <= 3 else (-0.034 if n7 <= 3 else 0.061)) if n71 <= 6 else (0.053 if n76 <= 53 else (0.037 if n74 <= 0.33777 else -0.023)))
        + ((((-0.059 if n40 <= 0 else (-0.023 if n39 <= 0 else 0.06)) if n4 <= -1.9655 else 0.035) if n69 <= 6 else (-0.021 if n71 <= 6 else 0.051)) if n6 <= 123 else -0.079)
        + (-0.032 if n71 <= 8 else (((-0.075 if n12 <= 3 else 0.008) if n38 <= 1 else 0.065) if n69 <= 7 else (-0.033 if n73 <= -9 else (0.07 if n76 <= 1616 else -0.017))))
        + ((0.028 if n76 <= 36 else (-0.071 if n4 <= -2.818 else ((-0.014 if n13 <= 1 else 0.061) if n6 <= 101 else -0.08))) if n40 <= 0 else (0.062 if n45 <= 3 else -0.043))
    )


def head_date_2(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n12 = f[12]
    n13 = f[13]
    n23 = f[23]
    n26 = f[26]
    n34 = f[34]
    n36 = f[36]
    n38 = f[38]
    n40 = f[40]
    n45 = f[45]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n58 = f[58]
    n59 = f[59]
    n60 = f[60]
    n61 = f[61]
    n67 = f[67]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n76 = f[76]
    return (
        ((((0.022 if n5 <= 64 else -0.057) if n13 <= 1 else 0.041) if n71 <= 8 else (-0.029 if n73 <= -1 else (0.077 if n0 <= 4 else 0.003))) if n6 <= 123 else -0.073)
        + ((((-0.049 if n34 <= 0 else 0.043) if n13 <= 1 else 0.051) if n26 <= 0.02381 else -0.087) if n69 <= 7 else (0.054 if n3 <= -2.6875 else (-0.031 if n12 <= 3 else 0.033)))
        + ((((0.013 if n61 <= -1.0 else -0.064) if n4 <= -2.818 else (-0.004 if n60 <= 0.5 else 0.061)) if n40 <= 0 else (-0.05 if n57 <= 2 else 0.058)) if n6 <= 75 else -0.051)
        + ((-0.046 if n40 <= 0 else (0.048 if n7 <= 7 else -0.06)) if n71 <= 6 else (((0.006 if n6 <= 25 else -0.068) if n38 <= 1 else 0.062) if n69 <= 7 else 0.039))
        + ((-0.03 if n36 <= 0 else (0.077 if n5 <= 92 else -0.028)) if n12 <= 3 else (0.056 if n76 <= 116 else ((-0.061 if n5 <= 169 else 0.041) if n34 <= 0 else 0.06)))
        + (-0.027 if n71 <= 6 else ((-0.047 if n36 <= 0 else 0.042) if n73 <= -1 else (0.066 if n73 <= 9 else ((0.021 if n74 <= 0.33777 else -0.075) if n12 <= 2 else 0.032))))
        + ((((0.008 if n72 <= 5 else -0.048) if n4 <= -2.17 else (0.045 if n7 <= 13 else -0.038)) if n40 <= 0 else (-0.023 if n57 <= 2 else 0.054)) if n26 <= 0.21111 else -0.052)
        + (((-0.034 if n13 <= 1 else 0.038) if n71 <= 8 else ((-0.065 if n67 <= 0.0625 else 0.021) if n73 <= -9 else (-0.022 if n70 <= 4 else 0.042))) if n6 <= 123 else -0.06)
        + ((((-0.021 if n69 <= 7 else 0.047) if n2 <= 49 else (0.021 if n61 <= -1.0 else -0.088)) if n34 <= 0 else (0.063 if n3 <= -2.2812 else -0.018)) if n26 <= 0.21111 else -0.048)
        + (((-0.044 if n38 <= 1 else 0.038) if n8 <= 8 else (0.044 if n26 <= 0.02381 else -0.056)) if n69 <= 7 else ((-0.03 if n70 <= 8 else 0.046) if n10 <= 2 else -0.012))
        + ((-0.034 if n58 <= 9 else 0.035) if n71 <= 6 else (-0.034 if n73 <= -9 else ((-0.015 if n70 <= 5 else 0.061) if n76 <= 148 else (-0.043 if n12 <= 2 else 0.021))))
        + (((((0.004 if n61 <= 0.14286 else -0.063) if n60 <= 0.63636 else 0.043) if n1 <= -36 else (-0.026 if n57 <= 1 else 0.061)) if n1 <= 6 else -0.023) if n6 <= 145 else -0.064)
        + (((0.004 if n61 <= 0.2 else -0.06) if n60 <= 0.55556 else 0.019) if n12 <= 3 else (0.042 if n74 <= 2.522 else (0.042 if n5 <= 41 else (-0.057 if n8 <= 8 else 0.03))))
        + ((((0.025 if n5 <= 64 else -0.045) if n13 <= 1 else 0.034) if n71 <= 8 else ((0.064 if n0 <= 4 else 0.001) if n2 <= 54 else -0.023)) if n6 <= 123 else -0.053)
        + (((-0.026 if n69 <= 7 else 0.012) if n34 <= 0 else ((-0.027 if n9 <= 2 else 0.072) if n3 <= -2.2812 else -0.015)) if n26 <= 0.21111 else (0.037 if n76 <= 12 else -0.064))
        + ((0.051 if n1 <= 8 else -0.024) if n74 <= -0.38535 else (((-0.001 if n76 <= 148 else (-0.065 if n5 <= 174 else -0.005)) if n40 <= 0 else 0.014) if n54 <= 0 else 0.03))
        + (((-0.014 if n76 <= 4707 else 0.076) if n1 <= 10 else -0.061) if n12 <= 3 else ((0.021 if n56 <= 7 else (0.03 if n58 <= 4 else -0.076)) if n34 <= 0 else 0.068))
        + ((-0.004 if n55 <= 12 else -0.061) if n71 <= 6 else ((0.047 if n0 <= 2 else (0.024 if n7 <= 5 else (0.026 if n74 <= 0.33777 else -0.061))) if n2 <= 70 else -0.026))
        + (-0.044 if n70 <= 3 else ((((0.035 if n3 <= -3.125 else (0.031 if n61 <= -1.0 else -0.046)) if n1 <= -40 else 0.054) if n1 <= 8 else -0.026) if n74 <= 3.1662 else -0.027))
        + ((((0.049 if n6 <= 75 else -0.042) if n69 <= 2 else (0.022 if n13 <= 0 else (-0.054 if n38 <= 1 else 0.031))) if n26 <= 0.02381 else -0.066) if n69 <= 7 else 0.015)
        + (((((-0.043 if n59 <= 2 else 0.017) if n7 <= 6 else 0.028) if n34 <= 0 else (-0.021 if n12 <= 2 else 0.043)) if n4 <= -2.149 else 0.028) if n6 <= 145 else -0.057)
        + (0.035 if n76 <= 12 else (((-0.042 if n38 <= 1 else 0.037) if n5 <= 169 else 0.012) if n40 <= 0 else ((-0.014 if n58 <= 6 else 0.066) if n45 <= 3 else -0.042)))
        + (((-0.05 if n12 <= 3 else 0.006) if n58 <= 9 else 0.029) if n71 <= 6 else ((0.032 if n12 <= 2 else -0.046) if n73 <= -1 else (-0.002 if n69 <= 7 else 0.041)))
        + ((-0.036 if n70 <= 3 else ((-0.04 if n34 <= 0 else 0.025) if n4 <= -2.891 else (0.041 if n61 <= 0.2 else (0.014 if n38 <= 2 else -0.059)))) if n6 <= 145 else -0.055)
        + (((-0.054 if n1 <= -76 else ((0.047 if n74 <= 2.4332 else -0.017) if n1 <= 8 else (0.026 if n72 <= 2 else -0.048))) if n71 <= 6 else 0.015) if n6 <= 145 else -0.053)
        + ((((0.031 if n56 <= 7 else -0.027) if n10 <= 2 else (-0.057 if n38 <= 1 else 0.021)) if n4 <= -2.106 else 0.032) if n26 <= 0.21111 else (0.035 if n76 <= 12 else -0.057))
        + (0.032 if n5 <= 28 else (((0.008 if n72 <= 5 else -0.042) if n5 <= 169 else (-0.032 if n70 <= 5 else (0.053 if n2 <= 115 else -0.02))) if n6 <= 75 else -0.042))
        + ((((0.012 if n69 <= 2 else -0.04) if n56 <= 25 else 0.046) if n69 <= 6 else (-0.016 if n71 <= 6 else (-0.013 if n56 <= 1 else 0.046))) if n6 <= 145 else -0.049)
        + (0.033 if n76 <= 12 else (((-0.032 if n5 <= 169 else 0.007) if n23 <= 0 else 0.04) if n40 <= 0 else ((0.064 if n5 <= 126 else 0.002) if n55 <= 21 else -0.044)))
        + ((-0.052 if n9 <= 1 else (-0.033 if n57 <= 3 else (-0.032 if n73 <= -1 else (0.037 if n1 <= 6 else -0.015)))) if n36 <= 0 else (0.071 if n5 <= 92 else -0.019))
    )


def head_date_3(f: Sequence[float]) -> float:
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n9 = f[9]
    n10 = f[10]
    n12 = f[12]
    n14 = f[14]
    n21 = f[21]
    n23 = f[23]
    n26 = f[26]
    n34 = f[34]
    n36 = f[36]
    n38 = f[38]
    n45 = f[45]
    n54 = f[54]
    n56 = f[56]
    n58 = f[58]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n73 = f[73]
    n75 = f[75]
    n76 = f[76]
    return (
        (0.029 if n5 <= 28 else (((-0.035 if n6 <= 13 else (0.058 if n14 <= 0 else -0.001)) if n56 <= 2 else (-0.034 if n5 <= 185 else 0.002)) if n75 <= 0 else 0.041))
        + ((-0.018 if n23 <= 0 else 0.039) if n12 <= 3 else ((0.037 if n76 <= 34 else ((0.004 if n62 <= 1 else -0.069) if n5 <= 169 else 0.036)) if n34 <= 0 else 0.059))
        + ((((-0.052 if n70 <= 4 else (-0.054 if n9 <= 1 else (-0.013 if n4 <= -2.818 else 0.03))) if n38 <= 1 else 0.065) if n38 <= 2 else -0.033) if n6 <= 145 else -0.047)
        + (0.031 if n76 <= 12 else ((-0.044 if n70 <= 3 else (-0.025 if n1 <= -76 else ((-0.019 if n73 <= -9 else 0.054) if n1 <= 6 else -0.01))) if n26 <= 0.21111 else -0.051))
        + (((((-0.043 if n70 <= 7 else 0.014) if n21 <= 0 else -0.053) if n38 <= 1 else 0.062) if n38 <= 2 else (-0.057 if n2 <= 11 else 0.029)) if n6 <= 145 else -0.045)
        + ((0.025 if n61 <= -1.0 else ((-0.049 if n9 <= 2 else 0.032) if n3 <= -3.25 else (-0.041 if n60 <= 0.55556 else (0.032 if n61 <= 0.66667 else -0.038)))) if n54 <= 0 else 0.03)
        + (((((-0.019 if n69 <= 6 else 0.049) if n2 <= 54 else (-0.073 if n73 <= 2 else 0.017)) if n34 <= 0 else 0.044) if n6 <= 28 else -0.025) if n36 <= 0 else 0.029)
        + (((0.043 if n58 <= 1 else ((0.022 if n10 <= 2 else -0.027) if n56 <= 7 else (-0.075 if n7 <= 3 else -0.006))) if n4 <= -2.149 else 0.02) if n6 <= 145 else -0.043)
        + (0.029 if n76 <= 12 else ((((0.019 if n61 <= -1.0 else -0.076) if n73 <= 2 else 0.002) if n34 <= 0 else (0.059 if n5 <= 123 else -0.007)) if n26 <= 0.21111 else -0.047))
        + (-0.017 if n71 <= 6 else (((0.032 if n76 <= 2277 else -0.029) if n6 <= 25 else -0.037) if n69 <= 7 else (-0.029 if n10 <= 0 else (0.054 if n45 <= 1 else 0.006))))
    )


HEAD_DATE = (head_date_0, head_date_1, head_date_2, head_date_3,)


def head_naming_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n3 = f[3]
    n5 = f[5]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n20 = f[20]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n42 = f[42]
    n43 = f[43]
    n44 = f[44]
    n45 = f[45]
    n50 = f[50]
    n51 = f[51]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n62 = f[62]
    n63 = f[63]
    n65 = f[65]
    n69 = f[69]
    n70 = f[70]
    n72 = f[72]
    n73 = f[73]
    n76 = f[76]
    return (
        ((((0.729 if n26 <= 0.0 else -0.216) if n69 <= 2 else (-0.179 if n31 <= 0 else 0.896)) if n63 <= 1 else 0.51) if n23 <= 0 else (0.15 if n45 <= 2 else 1.451))
        + ((((-0.136 if n62 <= 0 else 0.258) if n44 <= 0 else 0.489) if n72 <= 8 else (-0.097 if n31 <= 0 else 0.538)) if n26 <= 0.0 else (-0.252 if n38 <= 0 else 0.519))
        + (((0.443 if n5 <= 2 else -0.158) if n30 <= 0 else 0.524) if n62 <= 0 else ((-0.065 if n55 <= 5 else 0.271) if n44 <= 0 else (-0.031 if n73 <= 0 else 0.527)))
        + (((-0.196 if n73 <= 0 else (0.589 if n76 <= 33 else (-0.148 if n44 <= 0 else 0.185))) if n11 <= 0 else (-0.22 if n37 <= 0 else 0.446)) if n43 <= 0 else 0.328)
        + ((0.491 if n57 <= 0 else -0.215) if n73 <= 0 else ((0.436 if n73 <= 3 else -0.046) if n0 <= 2 else ((-0.176 if n31 <= 0 else 0.45) if n10 <= 5 else 0.048)))
        + (((-0.183 if n29 <= 0 else 0.389) if n73 <= 0 else ((0.337 if n39 <= 0 else -0.166) if n76 <= 48 else (-0.019 if n37 <= 0 else 0.386))) if n27 <= -0.6 else -0.095)
        + (((((-0.149 if n42 <= 0 else 0.116) if n37 <= 0 else (0.494 if n39 <= 0 else -0.237)) if n44 <= 0 else 0.109) if n26 <= 0.0 else -0.205) if n31 <= 0 else 0.401)
        + (0.226 if n5 <= 10 else (-0.211 if n73 <= 0 else (0.277 if n73 <= 2 else ((-0.227 if n45 <= 2 else -0.04) if n63 <= 0 else (0.026 if n76 <= 2904 else 0.397)))))
        + (((((0.053 if n72 <= 5 else -0.086) if n31 <= 0 else 0.327) if n50 <= 0 else 0.236) if n26 <= 0.2 else -0.165) if n30 <= 0 else (0.477 if n11 <= 0 else -0.037))
        + (((((-0.037 if n63 <= 1 else 0.17) if n11 <= 1 else -0.191) if n42 <= 0 else (-0.223 if n7 <= 2 else 0.29)) if n31 <= 0 else 0.249) if n30 <= 0 else 0.233)
        + (((-0.101 if n36 <= 0 else 0.178) if n0 <= 85 else (-0.061 if n44 <= 0 else 0.23)) if n62 <= 0 else ((-0.177 if n76 <= 0 else 0.176) if n5 <= 81 else -0.029))
        + (((-0.209 if n28 <= -0.5 else (-0.163 if n9 <= 1 else 0.044)) if n26 <= 0.16667 else ((0.113 if n25 <= 0.33333 else -0.21) if n36 <= 0 else 0.172)) if n51 <= 0 else 0.256)
        + ((-0.134 if n65 <= 0.8 else 0.114) if n73 <= 0 else ((0.22 if n39 <= 0 else -0.15) if n73 <= 4 else ((-0.028 if n76 <= 2622 else 0.143) if n26 <= 0.0 else -0.167)))
        + (0.155 if n5 <= 12 else (-0.15 if n73 <= 0 else (0.108 if n76 <= 48 else (-0.089 if n20 <= 0 else (-0.1 if n44 <= 0 else (-0.053 if n3 <= -4.625 else 0.257))))))
        + (((((-0.128 if n8 <= 8 else 0.03) if n43 <= 0 else (-0.26 if n7 <= 2 else 0.319)) if n11 <= 2 else -0.173) if n26 <= 0.0 else -0.121) if n31 <= 0 else 0.211)
        + ((((-0.113 if n31 <= 0 else 0.152) if n44 <= 0 else (0.161 if n72 <= 2 else (-0.101 if n20 <= 0 else 0.049))) if n50 <= 0 else 0.191) if n38 <= 0 else 0.16)
        + ((-0.164 if n8 <= 8 else (((0.014 if n72 <= 8 else -0.106) if n30 <= 0 else 0.207) if n13 <= 0 else 0.199)) if n55 <= 8 else (0.212 if n73 <= 1 else 0.033))
        + (0.132 if n5 <= 10 else ((-0.096 if n44 <= 0 else ((0.347 if n56 <= 6 else -0.162) if n69 <= 2 else (-0.209 if n73 <= -3 else 0.016))) if n13 <= 0 else 0.107))
        + (-0.174 if n8 <= 4 else (((-0.013 if n42 <= 0 else (-0.127 if n7 <= 2 else 0.252)) if n38 <= 0 else (-0.142 if n69 <= 1 else 0.37)) if n39 <= 0 else -0.225))
        + (-0.114 if n70 <= 8 else (((0.024 if n11 <= 1 else (-0.125 if n12 <= 1 else 0.193)) if n43 <= 0 else (0.245 if n54 <= 0 else -0.137)) if n30 <= 0 else 0.195))
    )


HEAD_NAMING = (head_naming_0,)


def head_lead_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n15 = f[15]
    n16 = f[16]
    n17 = f[17]
    n18 = f[18]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    return (
        (-0.197 if n6 <= 40 else ((0.08 if n14 <= 0 else (0.828 if n0 <= -17 else (0.014 if n9 <= 2 else (3.504 if n13 <= 0 else 1.206)))) if n0 <= -1 else -0.253))
        + (-0.247 if n15 <= 0 else (-0.37 if n8 <= 1 else (-0.199 if n2 <= -1 else (-0.167 if n6 <= 23 else ((0.549 if n14 <= 1 else 0.19) if n16 <= 2 else 0.154)))))
        + (((0.013 if n0 <= 2 else -0.282) if n20 <= 0 else (-0.017 if n11 <= 0 else 0.448)) if n16 <= 0 else ((-0.233 if n15 <= 0 else 0.231) if n17 <= -2 else -0.234))
        + (-0.351 if n8 <= 1 else ((-0.264 if n7 <= 6 else -0.015) if n15 <= 0 else ((0.508 if n0 <= 1 else -0.154) if n17 <= -3 else (-0.192 if n7 <= 4 else 0.086))))
        + (-0.334 if n8 <= 1 else ((-0.218 if n7 <= 3 else (((-0.211 if n3 <= -2.25 else 0.091) if n20 <= 0 else 0.364) if n1 <= -4 else -0.195)) if n21 <= 0 else -0.241))
        + (-0.316 if n8 <= 1 else (0.22 if n5 <= 13 else (-0.192 if n11 <= 0 else ((-0.084 if n0 <= -14 else (-0.062 if n10 <= 2 else 0.23)) if n0 <= 2 else -0.197))))
        + ((-0.159 if n15 <= 0 else 0.187) if n17 <= -2 else (0.315 if n5 <= 0 else (-0.307 if n8 <= 1 else ((-0.178 if n7 <= 9 else 0.441) if n6 <= 48 else 0.006))))
        + (-0.205 if n6 <= 23 else (((0.162 if n5 <= 17 else (0.181 if n17 <= -3 else -0.085)) if n20 <= 1 else (0.172 if n22 <= 0 else 0.837)) if n7 <= 17 else -0.299))
        + (((-0.036 if n20 <= 0 else (0.674 if n5 <= 1 else ((0.456 if n5 <= 51 else 0.041) if n2 <= 164 else -0.19))) if n21 <= 0 else -0.197) if n0 <= 2 else -0.197)
        + (((-0.204 if n6 <= 17 else ((0.24 if n0 <= 4 else -0.136) if n14 <= 1 else -0.049)) if n16 <= 0 else (-0.207 if n15 <= 0 else -0.008)) if n18 <= 1 else -0.221)
        + (-0.279 if n8 <= 1 else (-0.132 if n7 <= 4 else ((-0.03 if n0 <= -14 else 0.34) if n6 <= 40 else (-0.199 if n6 <= 48 else (-0.025 if n20 <= 0 else 0.233)))))
        + ((-0.213 if n6 <= 17 else (((-0.112 if n1 <= -96 else (0.068 if n1 <= -4 else -0.21)) if n22 <= 0 else 0.116) if n11 <= 6 else 0.572)) if n7 <= 18 else -0.27)
        + (-0.256 if n8 <= 1 else ((-0.106 if n3 <= -3.25 else (-0.031 if n10 <= 2 else ((0.565 if n6 <= 40 else 0.077) if n2 <= 28 else 0.035))) if n0 <= 2 else -0.145))
        + ((-0.186 if n15 <= 0 else (0.012 if n0 <= 2 else -0.233)) if n20 <= 0 else ((-0.093 if n22 <= 0 else 0.23) if n7 <= 8 else (0.474 if n14 <= 0 else 0.127)))
        + (((-0.033 if n0 <= -40 else 0.16) if n5 <= 15 else (0.077 if n17 <= -2 else ((-0.147 if n6 <= 50 else -0.008) if n20 <= 1 else 0.094))) if n6 <= 119 else -0.255)
        + (-0.232 if n8 <= 1 else (-0.091 if n11 <= 0 else ((((0.506 if n0 <= 1 else -0.046) if n6 <= 40 else 0.063) if n8 <= 8 else -0.02) if n11 <= 6 else 0.335)))
        + (-0.115 if n3 <= -3.9688 else ((-0.096 if n10 <= 3 else (0.09 if n0 <= 3 else -0.184)) if n20 <= 0 else ((0.364 if n5 <= 0 else -0.048) if n1 <= -82 else 0.234)))
        + ((((((-0.024 if n0 <= -10 else 0.201) if n5 <= 20 else -0.075) if n22 <= 0 else 0.091) if n13 <= 0 else 0.144) if n12 <= 2 else -0.25) if n18 <= 1 else -0.162)
        + ((((-0.22 if n8 <= 6 else (-0.061 if n13 <= 0 else 0.167)) if n11 <= 6 else 0.236) if n10 <= 2 else (-0.019 if n3 <= -1.375 else 0.15)) if n23 <= 0 else -0.295)
        + (((((-0.123 if n14 <= 14 else 0.215) if n3 <= -1.6562 else 0.067) if n7 <= 8 else (0.205 if n14 <= 0 else 0.026)) if n7 <= 17 else -0.189) if n23 <= 0 else -0.271)
    )


HEAD_LEAD = (head_lead_0,)


def head_mark_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n15 = f[15]
    n18 = f[18]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    return (
        (((-0.042 if n13 <= 0 else ((3.275 if n3 <= -0.71875 else 0.414) if n7 <= 6 else (-0.059 if n12 <= 1 else 2.099))) if n23 <= 0 else 2.568) if n21 <= 0 else -0.264)
        + ((-0.246 if n0 <= -15 else -0.034) if n12 <= 1 else (-0.042 if n2 <= -1 else (-0.293 if n6 <= 9 else (0.093 if n0 <= -18 else (1.282 if n13 <= 0 else 0.527)))))
        + (-0.203 if n0 <= -15 else ((-0.042 if n4 <= 0.6155 else -0.258) if n2 <= -1 else (-0.131 if n9 <= 1 else ((-0.211 if n6 <= 9 else 0.39) if n11 <= 2 else -0.106))))
        + ((-0.246 if n6 <= 9 else (((-0.047 if n10 <= 5 else 0.364) if n3 <= -1.3125 else -0.13) if n12 <= 2 else 0.245)) if n21 <= 0 else (-0.25 if n12 <= 2 else 0.913))
        + (-0.206 if n9 <= 1 else (-0.157 if n10 <= 1 else (-0.18 if n6 <= 10 else (-0.032 if n4 <= -2.821 else ((0.109 if n10 <= 5 else 0.474) if n3 <= -1.6875 else -0.001)))))
        + (-0.23 if n6 <= 9 else ((-0.137 if n10 <= 2 else (-0.163 if n0 <= -18 else (0.121 if n1 <= 8 else -0.107))) if n12 <= 2 else (0.287 if n0 <= 35 else -0.18)))
        + (-0.129 if n0 <= -13 else (((-0.026 if n7 <= 22 else 0.453) if n4 <= -0.499 else -0.187) if n19 <= -1 else (-0.152 if n3 <= -5.0938 else (0.069 if n10 <= 5 else 0.258))))
        + (-0.206 if n7 <= 1 else ((0.292 if n5 <= 11 else (0.026 if n11 <= 2 else -0.122)) if n21 <= 0 else ((-0.241 if n14 <= 0 else 0.15) if n12 <= 2 else 0.45)))
        + ((-0.162 if n7 <= 6 else 0.149) if n0 <= -18 else ((-0.145 if n6 <= 9 else ((0.085 if n1 <= 5 else -0.076) if n12 <= 5 else 0.568)) if n4 <= -0.8985 else -0.147))
        + ((-0.173 if n7 <= 1 else ((-0.173 if n6 <= 17 else (-0.041 if n12 <= 2 else 0.259)) if n10 <= 5 else (-0.071 if n0 <= -9 else 0.176))) if n18 <= 1 else 0.148)
        + (0.128 if n5 <= 9 else ((-0.108 if n12 <= 3 else 0.21) if n0 <= -7 else (0.098 if n0 <= 1 else (-0.153 if n0 <= 19 else (-0.002 if n6 <= 187 else 0.534)))))
        + (-0.145 if n7 <= 1 else ((-0.217 if n3 <= -6.0625 else (-0.085 if n0 <= -34 else ((0.107 if n11 <= 1 else -0.011) if n1 <= 5 else -0.056))) if n4 <= -0.8985 else -0.118))
        + ((-0.239 if n3 <= -3.8125 else 0.031) if n9 <= 1 else (-0.021 if n10 <= 5 else ((0.017 if n20 <= 0 else (-0.039 if n7 <= 1 else 0.338)) if n6 <= 20 else -0.164)))
        + (((-0.216 if n1 <= -77 else -0.034) if n9 <= 3 else (-0.153 if n7 <= 1 else 0.018)) if n12 <= 3 else (0.399 if n13 <= 0 else (0.133 if n0 <= 6 else -0.275)))
        + (((-0.199 if n7 <= 10 else 0.016) if n10 <= 3 else 0.021) if n12 <= 0 else (((-0.025 if n7 <= 3 else 0.315) if n10 <= 2 else -0.152) if n7 <= 6 else 0.237))
        + (((0.138 if n8 <= 8 else -0.197) if n9 <= 3 else -0.011) if n14 <= 0 else (((-0.079 if n8 <= 7 else 0.392) if n0 <= 1 else 0.075) if n15 <= 0 else -0.033))
        + (-0.194 if n3 <= -6.0625 else (((-0.252 if n6 <= 2 else (-0.091 if n8 <= 5 else (0.007 if n18 <= 1 else 0.161))) if n13 <= 2 else 0.24) if n4 <= 1.4215 else -0.162))
        + ((-0.191 if n10 <= 1 else (0.103 if n5 <= 9 else -0.046)) if n1 <= -38 else ((0.032 if n22 <= 0 else (0.195 if n10 <= 3 else -0.116)) if n1 <= 8 else -0.071))
        + (-0.11 if n10 <= 0 else ((((-0.115 if n8 <= 4 else (0.06 if n11 <= 1 else -0.028)) if n4 <= 0.6155 else -0.221) if n15 <= 1 else -0.076) if n7 <= 22 else 0.234))
        + (((0.222 if n3 <= -1.3125 else -0.026) if n5 <= 24 else (0.009 if n20 <= 4 else -0.204)) if n2 <= 21 else (-0.138 if n6 <= 11 else (-0.036 if n23 <= 0 else 0.232)))
    )


HEAD_MARK = (head_mark_0,)
