"""The trained trees as Python, written by `benchmarks/grow.py` from the JSON files beside it."""

from collections.abc import Sequence


def page_body_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
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
    n34 = f[34]
    n35 = f[35]
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
    n53 = f[53]
    n54 = f[54]
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
    n68 = f[68]
    n69 = f[69]
    n71 = f[71]
    n73 = f[73]
    return (
        (((((0.012 if n66 <= -15.0 else -0.337) if n55 <= -1 else ((-0.26 if n17 <= -1.3438 else -0.139) if n51 <= 925 else 0.049)) if n59 <= 5 else -0.343) if n66 <= -2.5938 else (((-0.078 if n61 <= 129 else -0.208) if n57 <= 0 else -0.291) if n42 <= 0.60556 else (-0.14 if n17 <= -1.875 else 0.021))) if n17 <= 0.25 else (((-0.287 if n55 <= -2 else -0.053) if n58 <= -2 else (((0.032 if n43 <= 0.56968 else 0.107) if n49 <= 3930.3 else ((-0.17 if n51 <= 925 else 0.11) if n45 <= 0.74208 else 0.062)) if n17 <= 2.0938 else 0.125)) if n57 <= 0 else -0.286))
        + ((((-0.058 if n49 <= 128.66 else -0.265) if n42 <= 0.43782 else ((-0.185 if n17 <= -1.0312 else -0.042) if n59 <= 1 else (0.052 if n46 <= 116.78 else -0.248))) if n17 <= 1.375 else (((0.045 if n21 <= 0.21875 else 0.119) if n49 <= 3930.3 else -0.053) if n57 <= 0 else -0.215)) if n66 <= -2.9688 else (((-0.225 if n21 <= -0.34375 else -0.098) if n17 <= -1.625 else ((-0.089 if n62 <= -2.4062 else 0.035) if n59 <= -2 else -0.209)) if n17 <= 0.09375 else (((0.074 if n17 <= 1.6562 else 0.122) if n12 <= 0 else (-0.218 if n11 <= 3 else 0.108)) if n59 <= 3 else -0.193)))
        + (((-0.222 if n43 <= 0.42592 else (-0.203 if n17 <= -1.4688 else (-0.076 if n57 <= 0 else -0.194))) if n62 <= -2.4062 else ((-0.107 if n66 <= -3.3438 else (-0.087 if n17 <= -1.9688 else 0.046)) if n59 <= -2 else (-0.209 if n68 <= 0.11111 else (0.011 if n55 <= 25 else -0.148)))) if n17 <= 0.71875 else ((((-0.072 if n42 <= 0.58125 else 0.039) if n59 <= 0 else -0.195) if n17 <= 2.625 else (0.1 if n59 <= 8 else -0.133)) if n43 <= 0.62364 else ((0.12 if n55 <= 79 else ((0.011 if n50 <= 0.66065 else 0.098) if n12 <= 0 else -0.215)) if n57 <= 0 else -0.179)))
        + (((-0.192 if n54 <= -1 else (-0.092 if n57 <= -1 else ((0.03 if n48 <= 0.37206 else (-0.032 if n0 <= 210 else -0.153)) if n17 <= 1.6562 else (0.103 if n49 <= 3930.3 else (-0.163 if n50 <= 0.66177 else 0.05))))) if n42 <= 0.60556 else (((-0.096 if n23 <= -2.1875 else 0.02) if n17 <= 0.6875 else ((0.117 if n55 <= 79 else (0.02 if n44 <= 0.81451 else 0.103)) if n11 <= 1 else (-0.192 if n11 <= 3 else 0.104))) if n2 <= 7 else (-0.077 if n21 <= -1.375 else (-0.073 if n17 <= -1.5938 else 0.061)))) if n59 <= 0 else (-0.108 if n58 <= 14 else -0.197))
        + ((((-0.045 if n49 <= 170.0 else (-0.18 if n62 <= -3.8438 else -0.132)) if n21 <= 0.09375 else ((-0.099 if n17 <= -0.375 else 0.006) if n59 <= 5 else -0.157)) if n17 <= 1.4062 else ((0.088 if n55 <= 65 else -0.002) if n57 <= 0 else -0.136)) if n66 <= -2.3125 else ((((-0.057 if n17 <= 0.40625 else (0.104 if n46 <= 1116.9 else -0.02)) if n57 <= 0 else -0.159) if n2 <= 4 else (-0.13 if n42 <= 0.28856 else (-0.13 if n17 <= -1.8125 else 0.023))) if n42 <= 0.64291 else ((-0.09 if n69 <= 0.36842 else 0.014) if n17 <= -0.28125 else (0.07 if n17 <= 1.6562 else 0.111))))
        + ((((0.004 if n49 <= 128.66 else -0.163) if n66 <= -3.6562 else -0.1) if n62 <= -2.4062 else ((-0.085 if n0 <= 250 else -0.206) if n69 <= 0.11111 else (-0.052 if n17 <= -1.125 else 0.035))) if n17 <= 0.71875 else (((((-0.094 if n17 <= 2.7812 else 0.065) if n43 <= 0.42592 else 0.068) if n21 <= 0.21875 else 0.104) if n55 <= 55 else (((0.031 if n53 <= 0.80949 else -0.166) if n13 <= 16 else -0.139) if n59 <= 0 else -0.154)) if n43 <= 0.73112 else (0.111 if n55 <= 73 else ((0.069 if n49 <= 4141.3 else (-0.139 if n49 <= 8513.3 else 0.11)) if n44 <= 0.81224 else 0.099))))
        + (((((0.041 if n56 <= 1 else -0.143) if n49 <= 177.59 else -0.149) if n62 <= -3.3125 else (-0.105 if n17 <= -0.90625 else (-0.106 if n68 <= 0.125 else (0.074 if n49 <= 519.05 else -0.049)))) if n17 <= 1.4062 else (((0.029 if n17 <= 2.7812 else 0.099) if n49 <= 3875.0 else (-0.188 if n69 <= 0.57143 else -0.003)) if n59 <= 2 else -0.107)) if n43 <= 0.61394 else ((-0.105 if n62 <= -2.75 else 0.001) if n17 <= 0.28125 else ((0.104 if n49 <= 4141.3 else (((-0.12 if n47 <= 3882.1 else 0.076) if n51 <= 925 else 0.108) if n44 <= 0.83046 else 0.091)) if n59 <= 15 else -0.135)))
        + ((((0.055 if n48 <= 0.83326 else -0.131) if n49 <= 170.0 else (-0.136 if n17 <= 2.9375 else 0.036)) if n66 <= -2.9688 else (-0.065 if n0 <= 124 else ((-0.096 if n17 <= -0.8125 else 0.097) if n58 <= 41 else (-0.111 if n45 <= 0.77308 else 0.059)))) if n62 <= -2.3125 else (((((-0.07 if n17 <= 1.5938 else 0.087) if n69 <= 0.10714 else ((0.023 if n1 <= 19 else 0.095) if n55 <= 73 else (0.064 if n49 <= 4141.3 else ((0.013 if n73 <= 0.92308 else -0.173) if n13 <= 16 else -0.202)))) if n11 <= 1 else -0.08) if n45 <= 0.82349 else 0.1) if n57 <= 0 else -0.09))
        + (((((0.054 if n49 <= 128.66 else (-0.134 if n55 <= -1 else -0.085)) if n66 <= -2.9688 else (-0.11 if n54 <= -1 else (-0.011 if n48 <= 0.75337 else -0.095))) if n56 <= 1 else -0.146) if n17 <= 1.6562 else ((0.083 if n51 <= 564 else (-0.214 if n51 <= 579 else 0.027)) if n48 <= 0.74102 else -0.084)) if n42 <= 0.62832 else (((-0.023 if n22 <= 0.125 else 0.035) if n17 <= 1.4062 else ((0.106 if n55 <= 73 else ((0.065 if n49 <= 4141.3 else -0.041) if n44 <= 0.82794 else 0.089)) if n11 <= 0 else (0.057 if n8 <= 4 else -0.244))) if n57 <= 0 else -0.095))
        + (((-0.031 if n51 <= 63 else ((-0.124 if n55 <= -1 else (-0.044 if n59 <= -1 else -0.116)) if n56 <= -2 else -0.14)) if n62 <= -3.4688 else ((-0.101 if n69 <= 0.11111 else -0.036) if n45 <= 0.62977 else (-0.11 if n17 <= -2.9688 else 0.026))) if n17 <= 0.84375 else ((((0.051 if n51 <= 164 else (-0.088 if n35 <= 1.7427 else (0.036 if n49 <= 3875.0 else -0.057))) if n43 <= 0.79615 else 0.078) if n17 <= 2.625 else ((0.104 if n68 <= 0.95238 else (-0.061 if n21 <= 0.40625 else 0.088)) if n49 <= 4701.2 else (-0.041 if n47 <= 1754.0 else 0.082))) if n59 <= 9 else -0.107))
        + (((-0.004 if n49 <= 170.0 else ((-0.127 if n48 <= 0.087878 else (-0.086 if n47 <= 1325.3 else 0.007)) if n56 <= 1 else -0.133)) if n66 <= -3.6562 else (-0.078 if n44 <= 0.45095 else (-0.081 if n17 <= -2.375 else (0.024 if n59 <= -3 else -0.05)))) if n17 <= 0.71875 else ((((-0.092 if n58 <= -13 else 0.066) if n49 <= 3875.0 else (((-0.206 if n49 <= 5178.7 else 0.077) if n73 <= 0.13295 else 0.039) if n50 <= 0.66177 else (-0.127 if n53 <= 0.019342 else 0.051))) if n43 <= 0.77274 else ((0.102 if n68 <= 0.95238 else 0.041) if n58 <= 79 else 0.061)) if n57 <= 0 else -0.087))
        + (((0.018 if n51 <= 59 else (((-0.119 if n48 <= 0.083979 else (0.04 if n49 <= 235.05 else -0.08)) if n17 <= 3.9062 else 0.073) if n54 <= 0 else -0.128)) if n66 <= -2.9688 else (-0.048 if n17 <= 1.625 else ((-0.079 if n1 <= 19 else 0.101) if n55 <= 67 else -0.008))) if n62 <= -2.25 else ((-0.061 if n45 <= 0.65135 else 0.004) if n17 <= 0.09375 else (((0.068 if n59 <= 2 else -0.058) if n49 <= 4141.3 else ((-0.087 if n44 <= 0.85112 else 0.041) if n49 <= 7317.8 else 0.098)) if n17 <= 2.625 else (0.096 if n8 <= 11 else (0.071 if n69 <= 0.74359 else -0.165)))))
        + (((((-0.108 if n65 <= 400 else 0.12) if n55 <= -1 else -0.024) if n59 <= 4 else -0.121) if n62 <= -3.75 else (((-0.017 if n7 <= 1 else -0.163) if n68 <= 0.11111 else (-0.053 if n17 <= -2.125 else (0.042 if n49 <= 4141.3 else -0.03))) if n59 <= 1 else -0.079)) if n17 <= 1.2188 else ((((-0.022 if n21 <= 0.21875 else 0.067) if n17 <= 2.7812 else 0.089) if n55 <= 50 else (-0.071 if n44 <= 0.73002 else 0.024)) if n43 <= 0.73112 else ((0.099 if n68 <= 0.95238 else 0.033) if n49 <= 4141.3 else ((-0.084 if n49 <= 7317.8 else 0.103) if n45 <= 0.82349 else 0.078))))
        + (((-0.1 if n54 <= -1 else ((-0.065 if n60 <= 15 else 0.025) if n68 <= 0.11111 else (0.042 if n51 <= 139 else ((-0.061 if n17 <= -1.5312 else -0.0) if n51 <= 925 else 0.103)))) if n59 <= 4 else (0.1 if n48 <= 0.36804 else (0.008 if n51 <= 63 else -0.115))) if n17 <= 1.4062 else ((((0.091 if n71 <= 3 else -0.063) if n68 <= 0.95238 else ((-0.282 if n27 <= 1 else -0.0) if n21 <= 0.40625 else 0.073)) if n58 <= 78 else ((0.051 if n12 <= 0 else -0.173) if n53 <= 0.8012 else (-0.001 if n51 <= 595 else -0.226))) if n59 <= 2 else -0.069))
        + ((((0.038 if n51 <= 64 else ((-0.109 if n48 <= 0.083979 else (-0.072 if n47 <= 1521.3 else 0.021)) if n1 <= 67 else 0.02)) if n56 <= 2 else -0.117) if n62 <= -3.3125 else ((-0.014 if n17 <= 2.7812 else 0.07) if n57 <= 0 else (0.173 if n48 <= 0.37661 else -0.063))) if n66 <= -2.2188 else (((((-0.088 if n17 <= -2.5625 else (-0.05 if n24 <= -2.1562 else 0.024)) if n17 <= 2.0312 else (0.09 if n55 <= 62 else 0.022)) if n12 <= 0 else -0.133) if n57 <= 0 else -0.075) if n42 <= 0.8207 else ((0.04 if n17 <= 1.6562 else 0.092) if n11 <= 0 else -0.02)))
        + ((((0.126 if n66 <= -15.0 else -0.095) if n54 <= -1 else ((-0.013 if n1 <= 28 else (0.085 if n55 <= 41 else (0.081 if n26 <= 3 else -0.067))) if n48 <= 0.77345 else -0.082)) if n59 <= 4 else -0.101) if n62 <= -2.25 else ((((-0.029 if n0 <= 250 else -0.13) if n69 <= 0.11111 else (0.024 if n49 <= 4141.3 else (-0.073 if n49 <= 8513.3 else 0.109))) if n17 <= 2.4062 else ((0.083 if n49 <= 4141.3 else -0.019) if n8 <= 11 else -0.121)) if n43 <= 0.82387 else (-0.008 if n17 <= -0.125 else (0.09 if n49 <= 4701.2 else (0.059 if n56 <= -50 else -0.066)))))
        + (((((-0.094 if n65 <= 400 else 0.102) if n55 <= -2 else (0.016 if n51 <= 138 else ((-0.037 if n51 <= 925 else 0.119) if n59 <= -1 else (-0.096 if n53 <= 0.91219 else 0.206)))) if n56 <= 1 else -0.11) if n17 <= 2.4062 else 0.051) if n62 <= -2.25 else ((-0.049 if n68 <= 0.11111 else (-0.051 if n17 <= -2.0312 else (0.04 if n49 <= 4141.3 else (-0.048 if n49 <= 8513.3 else 0.095)))) if n17 <= 1.9375 else ((0.09 if n49 <= 4141.3 else ((-0.081 if n47 <= 3747.1 else 0.072) if n44 <= 0.85678 else 0.074)) if n11 <= 0 else (-0.144 if n21 <= 1.9062 else 0.078))))
        + ((((0.002 if n49 <= 177.59 else -0.096) if n73 <= 0.98895 else -0.009) if n66 <= -4.625 else (-0.092 if n17 <= -3.0938 else (-0.007 if n59 <= 20 else -0.084))) if n17 <= 0.09375 else (((0.067 if n49 <= 519.05 else ((-0.021 if n71 <= 3 else -0.157) if n45 <= 0.68669 else 0.032)) if n59 <= 15 else -0.082) if n43 <= 0.73112 else (((-0.089 if n1 <= 20 else 0.058) if n34 <= 1.1017 else (0.089 if n68 <= 0.95238 else (-0.095 if n22 <= 0.40625 else 0.06))) if n49 <= 4141.3 else (((-0.109 if n51 <= 925 else 0.084) if n45 <= 0.82349 else 0.033) if n44 <= 0.88046 else 0.071))))
        + ((((-0.082 if n26 <= 12 else 0.018) if n58 <= -2 else (((-0.085 if n50 <= 0.59544 else 0.006) if n17 <= -1.5312 else 0.031) if n49 <= 3875.0 else (((-0.184 if n73 <= 0.13295 else (0.111 if n12 <= 0 else -0.172)) if n51 <= 925 else 0.086) if n50 <= 0.66177 else 0.009))) if n17 <= 2.0312 else ((0.085 if n69 <= 0.95 else (-0.076 if n22 <= 0.40625 else 0.057)) if n49 <= 4141.3 else ((-0.217 if n49 <= 4249.3 else -0.036) if n45 <= 0.81069 else 0.065))) if n59 <= 1 else ((0.126 if n49 <= 191.3 else (-0.062 if n13 <= 35 else 0.141)) if n54 <= 0 else -0.105))
        + ((((-0.089 if n55 <= -2 else -0.041) if n34 <= 1.2209 else (0.03 if n51 <= 138 else (-0.06 if n17 <= -1.5312 else ((-0.041 if n23 <= -2.25 else 0.019) if n48 <= 0.81411 else -0.047)))) if n56 <= 1 else (0.119 if n48 <= 0.40355 else -0.106)) if n17 <= 1.6562 else ((((0.089 if n49 <= 525.0 else (-0.168 if n69 <= 0.125 else 0.02)) if n43 <= 0.6066 else 0.088) if n68 <= 0.92857 else ((-0.021 if n44 <= 0.9525 else -0.264) if n21 <= 0.40625 else 0.064)) if n58 <= 64 else ((-0.084 if n69 <= 0.58621 else 0.002) if n45 <= 0.72664 else (0.065 if n46 <= 4878.8 else -0.02))))
    )


def page_body_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n5 = f[5]
    n7 = f[7]
    n8 = f[8]
    n12 = f[12]
    n13 = f[13]
    n17 = f[17]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    n24 = f[24]
    n26 = f[26]
    n32 = f[32]
    n39 = f[39]
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
    n57 = f[57]
    n58 = f[58]
    n59 = f[59]
    n62 = f[62]
    n63 = f[63]
    n65 = f[65]
    n66 = f[66]
    n68 = f[68]
    n69 = f[69]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    return (
        (((((0.016 if n49 <= 250.26 else -0.066) if n1 <= 68 else 0.025) if n21 <= -0.59375 else ((0.033 if n49 <= 519.05 else -0.024) if n17 <= 3.7188 else 0.09)) if n56 <= 1 else (0.117 if n48 <= 0.40742 else -0.103)) if n66 <= -2.2188 else ((-0.056 if n17 <= -2.2188 else (((-0.019 if n21 <= -2.0 else 0.036) if n12 <= 0 else -0.096) if n0 <= 426 else -0.058)) if n17 <= 2.0938 else ((0.087 if n69 <= 0.95 else (-0.137 if n22 <= 0.40625 else 0.054)) if n49 <= 4141.3 else ((-0.009 if n73 <= 0.94366 else (-0.298 if n51 <= 240 else -0.015)) if n45 <= 0.83083 else 0.065))))
        + (((0.068 if n49 <= 128.66 else (((-0.085 if n65 <= 400 else 0.166) if n57 <= -1 else -0.029) if n56 <= 3 else -0.101)) if n66 <= -3.8438 else (-0.032 if n21 <= -1.25 else ((-0.052 if n24 <= -2.1562 else (0.029 if n49 <= 4141.3 else (-0.144 if n53 <= 0.019342 else (-0.039 if n49 <= 8513.3 else 0.114)))) if n45 <= 0.8332 else 0.046))) if n17 <= 2.3125 else ((0.085 if n68 <= 0.95238 else ((-0.222 if n22 <= 0.21875 else 0.047) if n26 <= 2 else 0.047)) if n55 <= 67 else (((0.017 if n71 <= 3 else -0.144) if n53 <= 0.77273 else -0.129) if n44 <= 0.85112 else 0.064)))
        + (((-0.069 if n54 <= -1 else ((((((-0.012 if n0 <= 258 else -0.107) if n68 <= 0.14286 else (-0.006 if n13 <= 2 else 0.049)) if n49 <= 3875.0 else ((-0.145 if n53 <= 0.23333 else -0.041) if n49 <= 5356.6 else 0.059)) if n46 <= 3436.0 else -0.089) if n51 <= 925 else 0.105) if n50 <= 0.82552 else 0.041)) if n17 <= 2.625 else ((0.083 if n69 <= 0.95 else ((-0.168 if n63 <= 2 else 0.037) if n21 <= 0.8125 else 0.074)) if n58 <= 72 else 0.032)) if n59 <= 1 else (((0.142 if n50 <= 0.64674 else -0.082) if n51 <= 98 else -0.053) if n54 <= 0 else -0.096))
        + ((((-0.066 if n5 <= 5 else 0.025) if n44 <= 0.33047 else ((-0.005 if n32 <= 0 else -0.07) if n53 <= 0.29121 else 0.007)) if n56 <= 3 else (0.187 if n48 <= 0.32165 else -0.099)) if n17 <= 0.09375 else (((-0.026 if n57 <= -1 else 0.06) if n55 <= 26 else ((-0.072 if n68 <= 0.48276 else (-0.004 if n12 <= 0 else -0.131)) if n17 <= 3.5625 else 0.045)) if n45 <= 0.81618 else ((0.067 if n50 <= 0.90727 else -0.156) if n49 <= 129.92 else ((0.076 if n8 <= 11 else (0.013 if n46 <= 2758.0 else -0.289)) if n46 <= 4878.8 else (-0.217 if n49 <= 7317.8 else 0.078)))))
        + (((((0.141 if n50 <= 0.10339 else (-0.08 if n49 <= 2894.5 else 0.014)) if n17 <= -1.625 else (0.029 if n49 <= 384.57 else (-0.074 if n39 <= 70.942 else -0.004))) if n21 <= -1.3438 else ((-0.052 if n68 <= 0.11111 else (0.065 if n49 <= 519.05 else -0.025)) if n24 <= -1.3438 else 0.023)) if n59 <= 18 else (-0.086 if n47 <= 1646.9 else 0.159)) if n17 <= 2.4688 else ((((0.052 if n24 <= 7.0312 else -0.268) if n69 <= 0.95 else (-0.14 if n41 <= 76.015 else 0.039)) if n21 <= 0.40625 else 0.082) if n49 <= 4701.2 else ((-0.072 if n47 <= 1907.9 else 0.066) if n53 <= 0.77273 else -0.164)))
        + (((-0.072 if n48 <= 0.083979 else (-0.069 if n17 <= -3.0938 else ((0.11 if n49 <= 199.77 else (-0.039 if n50 <= 0.5191 else 0.025)) if n0 <= 77 else -0.038))) if n56 <= 2 else (0.133 if n48 <= 0.39017 else -0.095)) if n17 <= -0.78125 else ((((((-0.066 if n3 <= 3 else 0.061) if n47 <= 227.36 else -0.032) if n23 <= -1.3125 else 0.036) if n48 <= 0.81411 else (-0.067 if n21 <= 0.5625 else 0.01)) if n59 <= 18 else ((0.092 if n51 <= 98 else -0.082) if n71 <= 26 else 0.221)) if n17 <= 3.25 else (-0.049 if n49 <= 129.92 else (0.086 if n55 <= 58 else 0.039))))
        + (((((-0.025 if n53 <= 0.3244 else 0.083) if n49 <= 235.05 else ((-0.086 if n55 <= -8 else -0.035) if n7 <= 3 else 0.057)) if n22 <= -1.3438 else (((-0.011 if n0 <= 518 else -0.1) if n69 <= 0.14286 else (0.005 if n17 <= -0.3125 else ((0.065 if n2 <= 4 else (-0.094 if n44 <= 0.22662 else 0.029)) if n48 <= 0.86424 else -0.016))) if n49 <= 4141.3 else ((-0.083 if n47 <= 2415.1 else -0.003) if n49 <= 8513.3 else 0.095))) if n56 <= 1 else -0.087) if n17 <= 2.625 else (((0.054 if n24 <= 7.0312 else -0.168) if n48 <= 0.68507 else -0.012) if n21 <= 1.7188 else 0.074))
        + ((((-0.029 if n1 <= 12 else 0.047) if n49 <= 403.63 else (-0.071 if n39 <= 78.123 else (-0.048 if n1 <= 27 else (0.073 if n46 <= 709.01 else (0.085 if n26 <= 3 else -0.097))))) if n56 <= 3 else -0.093) if n62 <= -3.75 else ((((((-0.062 if n72 <= -1 else (0.001 if n41 <= 501.88 else (0.001 if n73 <= 0.98895 else -0.208))) if n13 <= 3 else (-0.019 if n23 <= -2.1562 else 0.056)) if n51 <= 549 else (0.036 if n49 <= 3816.0 else (0.077 if n55 <= 66 else -0.137))) if n51 <= 925 else 0.087) if n17 <= 3.7812 else 0.059) if n45 <= 0.82349 else 0.053))
        + (((-0.034 if n23 <= -1.5312 else (-0.039 if n17 <= -1.625 else (((-0.059 if n48 <= 0.083979 else 0.03) if n1 <= 25 else ((0.095 if n62 <= -5.0625 else (0.045 if n12 <= 0 else -0.091)) if n71 <= 1 else -0.058)) if n48 <= 0.81411 else -0.038))) if n21 <= 0.40625 else (((-0.014 if n17 <= -0.90625 else (0.047 if n3 <= 8 else -0.078)) if n49 <= 4141.3 else (-0.095 if n50 <= 0.66177 else (0.027 if n0 <= 374 else (-0.118 if n47 <= 3882.1 else 0.077)))) if n17 <= 3.875 else 0.079)) if n59 <= 18 else (0.167 if n51 <= 63 else (-0.079 if n47 <= 1550.7 else 0.131)))
        + ((((-0.051 if n55 <= 79 else 0.02) if n17 <= -1.625 else (((((-0.029 if n49 <= 5830.4 else 0.079) if n5 <= 4 else 0.068) if n50 <= 0.82552 else 0.035) if n13 <= 2 else ((-0.03 if n39 <= 5.7409 else 0.061) if n49 <= 3816.0 else -0.004)) if n71 <= 3 else ((-0.105 if n53 <= 0.42599 else 0.042) if n73 <= 0.17606 else 0.061))) if n59 <= 19 else ((0.137 if n51 <= 63 else -0.078) if n47 <= 1867.2 else 0.15)) if n17 <= 3.0 else (((0.072 if n24 <= 7.6875 else -0.168) if n68 <= 0.95238 else -0.012) if n49 <= 4701.2 else (-0.063 if n47 <= 3023.1 else 0.061)))
    )


def page_body_2(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n15 = f[15]
    n17 = f[17]
    n18 = f[18]
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
    n33 = f[33]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
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
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n58 = f[58]
    n59 = f[59]
    n60 = f[60]
    n62 = f[62]
    n63 = f[63]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    return (
        (((-0.04 if n34 <= 0.80769 else (((((0.046 if n4 <= 0 else -0.032) if n0 <= 208 else -0.089) if n68 <= 0.11111 else ((-0.036 if n17 <= -1.625 else 0.072) if n49 <= 600.14 else ((-0.049 if n13 <= 2 else 0.009) if n51 <= 261 else 0.03))) if n49 <= 4141.3 else (((-0.11 if n50 <= 0.66065 else 0.009) if n73 <= 0.98895 else -0.18) if n51 <= 925 else 0.072)) if n17 <= 3.9062 else 0.062)) if n56 <= 1 else -0.08) if n50 <= 0.82552 else (((-0.011 if n34 <= 0.95158 else 0.062) if n46 <= 5307.7 else (-0.144 if n49 <= 8513.3 else 0.086)) if n8 <= 11 else -0.11))
        + ((((((0.04 if n49 <= 177.59 else -0.069) if n49 <= 3041.9 else 0.026) if n35 <= 2.3839 else -0.012) if n21 <= -1.3438 else ((-0.027 if n50 <= 0.85959 else 0.04) if n24 <= -2.125 else ((-0.048 if n17 <= -3.0938 else (-0.008 if n45 <= 0.41444 else 0.034)) if n49 <= 4701.2 else ((-0.084 if n46 <= 7588.7 else 0.102) if n47 <= 3405.2 else 0.052)))) if n56 <= 13 else -0.09) if n17 <= 3.25 else ((-0.065 if n49 <= 129.92 else ((0.044 if n11 <= 0 else -0.133) if n17 <= 3.9375 else 0.081)) if n46 <= 3251.7 else ((-0.008 if n46 <= 5307.7 else -0.195) if n49 <= 7317.8 else 0.088)))
        + ((((-0.018 if n5 <= 4 else 0.122) if n51 <= 131 else (0.104 if n50 <= 0.10339 else -0.07)) if n50 <= 0.60228 else -0.004) if n17 <= -0.90625 else ((((-0.066 if n48 <= 0.050058 else 0.007) if n1 <= 19 else ((0.048 if n8 <= 2 else -0.113) if n3 <= 3 else 0.047)) if n55 <= 50 else ((((((0.054 if n73 <= 0.94366 else -0.089) if n51 <= 564 else -0.101) if n28 <= 7 else 0.05) if n53 <= 0.8012 else -0.134) if n51 <= 925 else 0.103) if n59 <= -58 else -0.044)) if n42 <= 0.88287 else ((-0.097 if n26 <= 2 else 0.023) if n5 <= 1 else 0.055)))
        + ((((((0.138 if n47 <= 59.162 else -0.056) if n26 <= 10 else (-0.012 if n5 <= 2 else 0.102)) if n58 <= -2 else (((((-0.041 if n17 <= -2.9688 else 0.043) if n49 <= 4216.0 else (-0.198 if n49 <= 4249.3 else (-0.057 if n47 <= 2184.6 else (0.062 if n53 <= 0.80949 else -0.134)))) if n52 <= 0 else -0.013) if n26 <= 84 else -0.095) if n71 <= 3 else (-0.1 if n73 <= 0.067093 else 0.06))) if n48 <= 0.85276 else -0.043) if n21 <= 2.125 else ((0.007 if n17 <= 1.4688 else (0.077 if n58 <= 57 else 0.024)) if n8 <= 17 else -0.195)) if n56 <= 13 else -0.087)
        + ((((0.071 if n49 <= 199.77 else -0.079) if n55 <= -8 else ((((-0.019 if n49 <= 2894.5 else 0.044) if n22 <= -0.6875 else ((0.047 if n2 <= 4 else 0.008) if n52 <= 0 else -0.014)) if n49 <= 4141.3 else (((-0.135 if n73 <= 0.13295 else 0.058) if n50 <= 0.66065 else ((-0.015 if n53 <= 0.0068182 else -0.171) if n53 <= 0.1128 else -0.0)) if n44 <= 0.88819 else 0.029)) if n51 <= 925 else 0.091)) if n59 <= 19 else ((0.072 if n51 <= 98 else -0.071) if n71 <= 27 else 0.187)) if n17 <= 3.6875 else (-0.075 if n49 <= 129.92 else (0.076 if n46 <= 2378.3 else 0.007)))
        + (((((0.054 if n47 <= 63.254 else ((0.145 if n50 <= 0.10339 else -0.051) if n68 <= 0.2 else (-0.092 if n55 <= -21 else 0.001))) if n48 <= 0.87856 else -0.067) if n21 <= -1.3438 else ((((-0.003 if n71 <= 3 else -0.076) if n51 <= 579 else 0.086) if n53 <= 0.30049 else ((0.011 if n22 <= 1.7188 else 0.051) if n49 <= 2951.1 else 0.066)) if n49 <= 4701.2 else ((0.009 if n51 <= 322 else (-0.123 if n47 <= 2762.0 else -0.01)) if n49 <= 8513.3 else 0.09))) if n17 <= 3.875 else (-0.068 if n49 <= 129.92 else (0.084 if n48 <= 0.61446 else 0.03))) if n56 <= 13 else -0.083)
        + ((((((-0.101 if n41 <= 76.015 else (-0.049 if n0 <= 113 else 0.044)) if n48 <= 0.13063 else (0.138 if n49 <= 235.05 else (-0.016 if n47 <= 936.92 else 0.111))) if n57 <= -1 else (((0.029 if n12 <= 0 else -0.083) if n71 <= 3 else (-0.086 if n73 <= 0.067093 else 0.056)) if n26 <= 84 else -0.081)) if n48 <= 0.76461 else (((0.066 if n59 <= -34 else -0.032) if n49 <= 4701.2 else -0.09) if n49 <= 8513.3 else 0.101)) if n21 <= 2.125 else (0.004 if n17 <= 1.4688 else (0.075 if n55 <= 47 else (-0.078 if n44 <= 0.74774 else 0.037)))) if n56 <= 16 else -0.083)
        + ((((-0.038 if n51 <= 579 else 0.035) if n17 <= -1.625 else ((0.038 if n49 <= 384.57 else ((-0.025 if n53 <= 0.275 else 0.031) if n53 <= 0.78349 else (0.042 if n73 <= 0.068627 else -0.092))) if n13 <= 0 else (0.044 if n71 <= 3 else (-0.071 if n53 <= 0.44444 else 0.102)))) if n48 <= 0.76461 else (-0.069 if n62 <= -3.8438 else ((-0.011 if n49 <= 4701.2 else -0.089) if n51 <= 1364 else 0.105))) if n50 <= 0.87126 else ((((0.016 if n25 <= 6.625 else -0.236) if n21 <= -1.0625 else 0.059) if n8 <= 11 else -0.075) if n24 <= 7.6875 else (-0.205 if n35 <= 34.418 else 0.039)))
        + (((((-0.031 if n44 <= 0.060383 else ((-0.009 if n68 <= 0.11111 else 0.052) if n9 <= 1 else 0.079)) if n0 <= 599 else -0.083) if n49 <= 506.06 else ((0.025 if n68 <= -1.0 else (-0.07 if n62 <= -3.5938 else -0.027)) if n68 <= 0.4 else (-0.026 if n18 <= -2.3125 else (((0.027 if n46 <= 3251.7 else -0.016) if n3 <= 5 else -0.068) if n12 <= 0 else -0.077)))) if n22 <= 2.5312 else (((-0.017 if n1 <= 27 else 0.073) if n46 <= 1081.5 else (0.009 if n1 <= 53 else -0.117)) if n44 <= 0.85112 else 0.055)) if n54 <= 0 else (0.155 if n48 <= 0.40355 else -0.064))
        + (((((-0.045 if n17 <= -2.9062 else (-0.055 if n55 <= -11 else ((0.033 if n49 <= 519.05 else ((((-0.002 if n26 <= 21 else -0.138) if n72 <= -1 else 0.034) if n73 <= 0.88889 else -0.025) if n53 <= 0.78349 else (0.014 if n73 <= 0.068627 else -0.099))) if n13 <= 3 else (0.054 if n15 <= 1 else -0.034)))) if n71 <= 3 else ((0.107 if n72 <= -2 else -0.081) if n72 <= 0 else 0.067)) if n52 <= 0 else ((0.125 if n50 <= 0.19168 else -0.049) if n13 <= 1 else 0.015)) if n56 <= 16 else -0.08) if n17 <= 3.875 else (-0.067 if n49 <= 129.92 else 0.057))
        + (((((((0.11 if n55 <= -6 else -0.048) if n50 <= 0.63369 else 0.047) if n0 <= 692 else -0.079) if n73 <= 0.0031949 else (((-0.039 if n30 <= 5 else 0.061) if n17 <= -0.90625 else 0.042) if n49 <= 519.05 else (((-0.065 if n51 <= 272 else -0.021) if n22 <= 2.125 else 0.001) if n13 <= 1 else (-0.027 if n73 <= 0.067093 else ((-0.03 if n51 <= 245 else 0.032) if n13 <= 7 else 0.072))))) if n49 <= 8513.3 else 0.082) if n17 <= 3.875 else ((-0.139 if n51 <= 31 else 0.04) if n1 <= 33 else (0.074 if n46 <= 3655.4 else -0.029))) if n56 <= 16 else -0.077)
        + ((((((-0.062 if n0 <= 113 else ((-0.082 if n72 <= -1 else 0.028) if n1 <= 86 else 0.133)) if n48 <= 0.083979 else (0.05 if n46 <= 74.217 else ((((-0.02 if n23 <= -2.25 else 0.022) if n3 <= 7 else -0.067) if n49 <= 2894.5 else 0.068) if n49 <= 3816.0 else ((-0.122 if n50 <= 0.70674 else 0.058) if n73 <= 0.13295 else ((-0.183 if n50 <= 0.82163 else 0.068) if n53 <= 0.0097087 else 0.038))))) if n48 <= 0.76461 else -0.026) if n51 <= 925 else (-0.076 if n50 <= 0.36876 else 0.076)) if n50 <= 0.88319 else 0.036) if n56 <= 16 else (0.172 if n48 <= 0.37206 else -0.083))
        + ((0.049 if n68 <= -1.0 else (-0.04 if n1 <= 66 else 0.038)) if n34 <= 1.1017 else (((((((-0.026 if n72 <= -1 else ((0.001 if n1 <= 24 else ((0.01 if n53 <= 0.0026738 else -0.152) if n53 <= 0.0097087 else (0.05 if n69 <= 0.95 else -0.066))) if n48 <= 0.87856 else -0.028)) if n51 <= 568 else -0.112) if n59 <= 49 else -0.071) if n13 <= 35 else 0.105) if n51 <= 579 else 0.064) if n49 <= 4701.2 else (((-0.048 if n73 <= 0.16667 else 0.064) if n48 <= 0.45593 else -0.085) if n49 <= 8513.3 else 0.079)) if n50 <= 0.88319 else (0.048 if n0 <= 879 else -0.081)))
        + ((-0.038 if n53 <= 0.3244 else ((0.09 if n36 <= 50.821 else -0.039) if n49 <= 238.67 else -0.015)) if n68 <= 0.2 else (((-0.014 if n72 <= -1 else (((0.013 if n22 <= 1.3125 else 0.048) if n13 <= 3 else 0.073) if n71 <= 1 else (-0.069 if n72 <= 3 else 0.106))) if n52 <= 0 else -0.017) if n49 <= 4141.3 else (((((-0.108 if n49 <= 4249.3 else 0.027) if n51 <= 403 else (-0.03 if n53 <= 0.36395 else -0.12)) if n8 <= 13 else -0.228) if n47 <= 2475.0 else ((-0.175 if n53 <= 0.17655 else 0.049) if n49 <= 4249.3 else 0.026)) if n51 <= 1364 else 0.077)))
        + ((0.035 if n22 <= -12.0 else (-0.06 if n43 <= 0.044932 else (0.15 if n50 <= 0.10339 else (((((-0.047 if n33 <= 1 else 0.047) if n5 <= 1 else 0.045) if n0 <= 599 else -0.068) if n49 <= 506.06 else (-0.041 if n69 <= 0.51613 else (0.006 if n53 <= 0.77273 else -0.078))) if n56 <= 17 else -0.08)))) if n24 <= -1.3125 else ((((-0.033 if n55 <= 0 else 0.028) if n39 <= 202.86 else (-0.032 if n1 <= 27 else 0.017)) if n17 <= 1.8438 else ((-0.164 if n58 <= 1 else 0.006) if n1 <= 19 else (0.068 if n58 <= 47 else 0.019))) if n48 <= 0.75337 else -0.01))
        + (((((0.069 if n49 <= 65.607 else -0.029) if n34 <= 0.6453 else ((-0.053 if n17 <= -3.625 else (-0.003 if n53 <= 0.3037 else (((0.022 if n0 <= 216 else (-0.064 if n38 <= 174.51 else 0.033)) if n25 <= -0.9375 else 0.035) if n49 <= 4701.2 else (0.065 if n51 <= 397 else (((0.068 if n48 <= 0.48043 else -0.075) if n53 <= 0.80949 else -0.128) if n13 <= 16 else -0.147))))) if n17 <= 3.8125 else ((0.023 if n20 <= 7.2812 else -0.12) if n0 <= 223 else 0.065))) if n46 <= 4032.0 else -0.052) if n49 <= 8513.3 else 0.077) if n56 <= 16 else (0.143 if n48 <= 0.37206 else -0.079))
        + ((((0.014 if n59 <= 8 else 0.144) if n51 <= 61 else (((-0.069 if n49 <= 3041.9 else 0.041) if n42 <= 0.11915 else -0.014) if n71 <= 24 else 0.118)) if n22 <= -1.3438 else (-0.011 if n25 <= -1.8438 else ((((-0.153 if n35 <= 34.954 else 0.042) if n51 <= 10 else ((0.049 if n71 <= 5 else -0.053) if n49 <= 4701.2 else -0.01)) if n73 <= 0.128 else (((0.027 if n33 <= 0 else -0.038) if n49 <= 4216.0 else (-0.149 if n49 <= 4249.3 else -0.01)) if n53 <= 0.28556 else 0.023)) if n8 <= 18 else -0.167))) if n56 <= 16 else (0.107 if n46 <= 136.26 else -0.079))
        + (((0.063 if n18 <= -2.25 else (0.052 if n60 <= 1 else ((-0.12 if n55 <= 8 else -0.004) if n2 <= 8 else 0.063))) if n51 <= 59 else ((-0.043 if n73 <= 0.75 else 0.022) if n69 <= 0.57692 else 0.001)) if n23 <= -2.25 else (((0.052 if n69 <= -1.0 else -0.016) if n13 <= 3 else (((-0.041 if n44 <= 0.33047 else 0.048) if n13 <= 16 else -0.044) if n53 <= 0.44444 else (0.098 if n12 <= 0 else -0.085))) if n22 <= 0.78125 else (((-0.007 if n53 <= 0.0097087 else (0.056 if n71 <= 1 else -0.025)) if n2 <= 4 else -0.0) if n49 <= 4701.2 else -0.014)))
        + (((0.031 if n69 <= -1.0 else ((0.017 if n38 <= 119.04 else -0.058) if n51 <= 114 else -0.052)) if n30 <= 4 else (0.075 if n48 <= 0.40742 else -0.008)) if n68 <= 0.16667 else (((0.063 if n50 <= 0.63567 else (-0.027 if n50 <= 0.76964 else (((-0.007 if n17 <= 4.25 else -0.155) if n26 <= 3 else 0.029) if n1 <= 33 else 0.054))) if n51 <= 147 else ((((-0.127 if n53 <= 0.0097087 else (-0.053 if n38 <= 157.42 else -0.001)) if n50 <= 0.82731 else 0.018) if n7 <= 3 else 0.054) if n51 <= 261 else (0.017 if n12 <= 0 else -0.054))) if n8 <= 11 else -0.074))
        + (((-0.051 if n17 <= -3.625 else (((((0.004 if n51 <= 579 else 0.056) if n53 <= 0.78349 else ((0.105 if n49 <= 235.05 else -0.015) if n46 <= 607.42 else (-0.134 if n44 <= 0.74401 else -0.024))) if n13 <= 3 else 0.033) if n71 <= 3 else (-0.062 if n73 <= 0.13725 else 0.068)) if n52 <= 0 else (0.062 if n49 <= 199.77 else (-0.052 if n51 <= 257 else (-0.025 if n53 <= 0.27935 else 0.046))))) if n56 <= 23 else -0.067) if n17 <= 4.0938 else (((0.005 if n56 <= -11 else -0.209) if n62 <= -0.1875 else 0.032) if n1 <= 33 else (0.072 if n49 <= 5010.3 else -0.02)))
        + ((((0.075 if n68 <= -1.0 else (-0.053 if n58 <= 11 else (0.033 if n0 <= 117 else -0.053))) if n72 <= -1 else ((0.122 if n50 <= 0.10339 else (-0.034 if n40 <= 34.13 else 0.006)) if n0 <= 124 else (((0.025 if n17 <= 1.9375 else 0.067) if n55 <= 50 else ((-0.163 if n5 <= 0 else 0.03) if n51 <= 490 else ((0.028 if n13 <= 6 else -0.096) if n53 <= 0.80949 else -0.158))) if n69 <= 0.95 else -0.049))) if n48 <= 0.76461 else (-0.059 if n18 <= -2.3438 else ((-0.012 if n43 <= 0.87512 else 0.05) if n49 <= 6057.7 else -0.092))) if n49 <= 8513.3 else 0.073)
        + ((((-0.032 if n0 <= 113 else 0.076) if n34 <= 0.31212 else 0.103) if n51 <= 64 else -0.037) if n42 <= 0.13532 else ((-0.038 if n17 <= -3.0938 else 0.013) if n48 <= 0.72854 else ((((0.054 if n59 <= -34 else ((((((-0.043 if n47 <= 31.288 else 0.084) if n53 <= 0.33333 else 0.109) if n51 <= 153 else -0.026) if n34 <= 61.181 else -0.104) if n40 <= 286.01 else (((-0.034 if n0 <= 134 else -0.096) if n51 <= 279 else 0.003) if n34 <= 47.992 else -0.003)) if n43 <= 0.87335 else 0.039)) if n49 <= 4701.2 else -0.059) if n46 <= 7588.7 else 0.087) if n21 <= 3.5938 else 0.033)))
        + (((((-0.052 if n48 <= 0.13063 else (((0.092 if n49 <= 199.77 else -0.051) if n62 <= -4.7188 else (0.036 if n60 <= 19 else 0.169)) if n36 <= 91.722 else -0.061)) if n8 <= 2 else -0.075) if n72 <= -1 else ((0.088 if n51 <= 4 else -0.019) if n5 <= 1 else ((0.055 if n49 <= 384.57 else ((-0.015 if n7 <= 3 else 0.081) if n35 <= 31.474 else (-0.007 if n1 <= 27 else 0.064))) if n58 <= 41 else (-0.044 if n68 <= 0.48276 else ((0.024 if n0 <= 1002 else -0.12) if n12 <= 0 else -0.107))))) if n48 <= 0.87856 else -0.022) if n49 <= 9278.5 else 0.087)
        + ((((-0.001 if n62 <= -3.375 else (0.087 if n36 <= 86.098 else -0.076)) if n49 <= 442.34 else (-0.013 if n67 <= 7 else -0.059)) if n20 <= -1.5312 else (((((0.018 if n49 <= 1040.4 else -0.133) if n53 <= 0.0097087 else (0.052 if n53 <= 0.15578 else -0.011)) if n50 <= 0.82552 else (0.031 if n7 <= 7 else -0.102)) if n51 <= 257 else ((0.017 if n49 <= 3816.0 else (-0.137 if n53 <= 0.78788 else 0.145)) if n50 <= 0.60228 else 0.049)) if n49 <= 4701.2 else (((-0.035 if n47 <= 2354.7 else 0.042) if n13 <= 17 else -0.123) if n53 <= 0.78349 else -0.141))) if n51 <= 925 else 0.046)
        + ((((-0.02 if n51 <= 11 else 0.034) if n73 <= 0.0031949 else ((0.108 if n66 <= -15.0 else -0.077) if n55 <= -17 else ((0.03 if n49 <= 357.31 else ((-0.041 if n51 <= 284 else -0.006) if n21 <= 2.7188 else 0.007)) if n13 <= 1 else (((((-0.041 if n13 <= 3 else 0.021) if n17 <= -0.90625 else (-0.047 if n71 <= -2 else (0.09 if n53 <= 0.19615 else 0.031))) if n49 <= 4563.9 else -0.029) if n71 <= 3 else ((-0.034 if n49 <= 3444.8 else 0.126) if n13 <= 13 else -0.086)) if n53 <= 0.44444 else 0.078)))) if n49 <= 9278.5 else 0.084) if n56 <= 25 else -0.061)
        + (((0.043 if n68 <= -1.0 else (0.011 if n49 <= 368.21 else ((0.15 if n50 <= 0.12426 else -0.047) if n68 <= 0.4 else -0.009))) if n13 <= 1 else ((((-0.026 if n17 <= -0.65625 else (0.037 if n49 <= 3816.0 else (((-0.122 if n73 <= 0.20619 else 0.108) if n44 <= 0.76086 else (0.034 if n8 <= 8 else -0.131)) if n51 <= 579 else 0.073))) if n71 <= 3 else -0.058) if n73 <= 0.29 else 0.058) if n53 <= 0.44444 else 0.066)) if n50 <= 0.88319 else ((0.05 if n51 <= 6 else -0.079) if n49 <= 129.92 else ((0.025 if n8 <= 11 else -0.075) if n17 <= 4.5 else 0.076)))
        + ((((0.004 if n67 <= 37 else 0.073) if n68 <= 0.0 else -0.038) if n4 <= 0 else (-0.042 if n62 <= -0.125 else 0.008)) if n68 <= 0.16667 else ((((((0.082 if n40 <= 80.164 else -0.009) if n2 <= 1 else -0.027) if n17 <= 4.25 else -0.113) if n59 <= 10 else (0.201 if n51 <= 149 else 0.002)) if n1 <= 25 else (0.079 if n8 <= 7 else -0.1)) if n49 <= 600.14 else ((-0.01 if n48 <= 0.6414 else -0.056) if n18 <= -1.9688 else (((0.013 if n8 <= 18 else -0.135) if n31 <= 8 else (0.002 if n3 <= 5 else -0.148)) if n12 <= 0 else -0.06))))
        + (((((-0.016 if n63 <= 2 else (-0.015 if n49 <= 368.21 else -0.072)) if n53 <= 0.37066 else (0.053 if n31 <= 2 else -0.008)) if n1 <= 141 else 0.083) if n30 <= 4 else 0.026) if n68 <= 0.35897 else (((0.004 if n7 <= 1 else ((0.05 if n69 <= 0.9 else (-0.111 if n17 <= 4.0312 else 0.086)) if n70 <= 0.22222 else (0.061 if n20 <= 0.34375 else -0.115))) if n49 <= 4141.3 else (((-0.114 if n2 <= 4 else -0.008) if n44 <= 0.69056 else -0.018) if n47 <= 2762.0 else (-0.078 if n49 <= 4249.3 else (0.04 if n53 <= 0.78349 else -0.076)))) if n49 <= 8513.3 else 0.066))
        + (0.112 if n71 <= -18 else ((0.048 if n51 <= 5 else -0.013) if n24 <= -1.3438 else ((-0.156 if n51 <= 31 else 0.043) if n3 <= 1 else ((0.058 if n41 <= 78.187 else -0.108) if n3 <= 2 else (((-0.017 if n36 <= 107.6 else -0.115) if n72 <= -1 else ((0.037 if n71 <= 1 else -0.044) if n73 <= 0.86243 else ((-0.013 if n41 <= 598.59 else -0.125) if n50 <= 0.82163 else 0.033))) if n29 <= 7 else (((-0.046 if n48 <= 0.15204 else -0.002) if n1 <= 57 else (0.049 if n3 <= 4 else -0.102)) if n40 <= 867.04 else (-0.032 if n22 <= 0.46875 else -0.171)))))))
        + (-0.057 if n17 <= -4.3438 else ((((((((-0.004 if n51 <= 380 else (0.047 if n59 <= -19 else -0.022)) if n17 <= 4.5312 else 0.051) if n53 <= 0.66896 else 0.084) if n53 <= 0.7619 else (0.038 if n73 <= 0.068627 else -0.053)) if n13 <= 3 else 0.038) if n15 <= 1 else -0.027) if n71 <= 3 else (-0.054 if n73 <= 0.13725 else 0.05)) if n52 <= 0 else (((0.155 if n49 <= 199.77 else -0.002) if n50 <= 0.19168 else ((-0.051 if n44 <= 0.54674 else 0.064) if n3 <= 1 else ((-0.063 if n1 <= 25 else -0.018) if n53 <= 0.33165 else 0.037))) if n14 <= 2 else 0.092)))
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
    n54 = f[54]
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
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    return (
        (((-0.054 if n17 <= -4.3438 else (((((0.011 if n51 <= 164 else -0.019) if n52 <= 0 else (-0.043 if n53 <= 0.32986 else 0.041)) if n51 <= 261 else (((-0.015 if n22 <= -2.0312 else 0.031) if n49 <= 2670.2 else -0.1) if n49 <= 3041.9 else 0.068)) if n49 <= 3816.0 else ((-0.097 if n73 <= 0.13295 else (0.16 if n51 <= 480 else (0.09 if n48 <= 0.34976 else -0.105))) if n50 <= 0.66701 else ((0.108 if n49 <= 6057.7 else -0.033) if n73 <= 0.015385 else -0.013))) if n14 <= 7 else 0.062)) if n56 <= 23 else -0.063) if n51 <= 925 else (-0.076 if n53 <= 0.071429 else 0.057))
        + (-0.018 if n34 <= 0.6453 else ((((((-0.045 if n73 <= 0.29 else (0.037 if n36 <= 68.553 else -0.047)) if n68 <= 0.14286 else (0.012 if n41 <= 474.68 else (-0.039 if n50 <= 0.78874 else 0.022))) if n51 <= 549 else -0.104) if n51 <= 579 else 0.053) if n53 <= 0.34615 else (0.021 if n2 <= 9 else (0.015 if n0 <= 194 else -0.185))) if n49 <= 4701.2 else (((-0.034 if n7 <= 2 else -0.226) if n30 <= 3 else (((0.014 if n51 <= 403 else (-0.013 if n53 <= 0.36395 else -0.121)) if n47 <= 2683.2 else 0.036) if n53 <= 0.80949 else -0.112)) if n49 <= 8513.3 else 0.057)))
        + (0.107 if n15 <= -29 else (-0.011 if n25 <= -1.9375 else ((-0.03 if n22 <= -2.4062 else (((-0.01 if n51 <= 439 else 0.085) if n35 <= 23.084 else -0.062) if n72 <= -1 else (-0.01 if n5 <= 1 else ((-0.048 if n41 <= 47.952 else (0.038 if n49 <= 4933.7 else -0.004)) if n73 <= 0.75 else -0.009)))) if n13 <= 3 else (((-0.009 if n71 <= -2 else 0.079) if n71 <= 1 else ((0.005 if n49 <= 3444.8 else 0.127) if n36 <= 98.955 else -0.074)) if n49 <= 3816.0 else (((-0.123 if n51 <= 576 else -0.004) if n10 <= 1 else 0.119) if n50 <= 0.66701 else 0.03)))))
        + ((((((-0.01 if n59 <= 3 else (0.133 if n0 <= 169 else -0.03)) if n9 <= 1 else 0.038) if n5 <= 2 else 0.041) if n51 <= 154 else (((((0.056 if n73 <= 0.98895 else -0.154) if n53 <= 0.0097087 else ((-0.065 if n73 <= 0.47984 else 0.027) if n38 <= 153.77 else (-0.058 if n17 <= -0.875 else 0.017))) if n50 <= 0.82163 else 0.03) if n0 <= 654 else 0.08) if n51 <= 254 else (0.011 if n26 <= 104 else -0.086))) if n48 <= 0.87856 else (0.015 if n31 <= 3 else ((-0.021 if n1 <= 21 else -0.073) if n34 <= 35.197 else 0.002))) if n49 <= 9278.5 else 0.074)
        + (((((((-0.026 if n1 <= 24 else 0.076) if n53 <= 0.34137 else 0.078) if n43 <= 0.83241 else -0.042) if n49 <= 238.67 else ((((-0.035 if n68 <= 0.090909 else 0.049) if n49 <= 357.31 else ((((-0.046 if n69 <= 0.35714 else -0.01) if n1 <= 74 else 0.058) if n49 <= 3992.3 else -0.085) if n50 <= 0.9152 else 0.027)) if n51 <= 254 else ((-0.028 if n49 <= 3041.9 else 0.017) if n21 <= -1.625 else 0.015)) if n7 <= 3 else (-0.003 if n2 <= 1 else 0.115))) if n26 <= 80 else (-0.07 if n5 <= 2 else 0.016)) if n22 <= 3.7188 else 0.03) if n27 <= 83 else -0.036)
        + (0.098 if n71 <= -18 else (((((0.043 if n50 <= 0.16783 else -0.065) if n55 <= -17 else ((((0.004 if n51 <= 209 else (-0.06 if n13 <= 1 else 0.003)) if n51 <= 261 else (0.002 if n50 <= 0.60228 else (0.007 if n51 <= 380 else 0.074))) if n49 <= 4701.2 else (((-0.029 if n47 <= 2415.1 else 0.039) if n53 <= 0.78349 else -0.097) if n13 <= 16 else -0.101)) if n71 <= 7 else (0.037 if n13 <= 16 else (-0.123 if n71 <= 18 else -0.003)))) if n49 <= 9278.5 else 0.07) if n14 <= 28 else 0.084) if n56 <= 25 else (0.093 if n46 <= 146.38 else -0.072)))
        + (((0.012 if n27 <= 1 else ((-0.033 if n68 <= 0.16667 else ((-0.031 if n0 <= 106 else ((0.071 if n71 <= 1 else -0.051) if n70 <= 0.3 else -0.06)) if n58 <= 26 else -0.025)) if n49 <= 3816.0 else -0.059)) if n25 <= -1.9375 else ((-0.026 if n22 <= -2.4062 else 0.003) if n13 <= 3 else ((0.062 if n71 <= 1 else (0.05 if n9 <= 0 else (-0.01 if n36 <= 100.09 else -0.132))) if n49 <= 3816.0 else (-0.06 if n53 <= 0.40391 else 0.049)))) if n51 <= 925 else (((-0.043 if n50 <= 0.64199 else 0.103) if n31 <= 4 else 0.114) if n47 <= 2475.0 else 0.083))
        + (0.09 if n71 <= -18 else (-0.023 if n34 <= 0.26894 else (((0.128 if n50 <= 0.10339 else (-0.021 if n41 <= 78.187 else ((0.034 if n41 <= 233.99 else ((0.035 if n47 <= 1550.7 else -0.012) if n2 <= 4 else -0.023)) if n1 <= 87 else 0.075))) if n48 <= 0.47108 else ((-0.042 if n62 <= -5.4062 else ((((-0.018 if n50 <= 0.88319 else 0.021) if n13 <= 1 else 0.019) if n59 <= 57 else -0.06) if n60 <= 26 else (0.116 if n0 <= 146 else -0.043))) if n8 <= 8 else ((-0.02 if n69 <= 0.64 else -0.138) if n3 <= 4 else 0.091))) if n14 <= 28 else 0.088)))
        + (((((((-0.043 if n10 <= 1 else (0.123 if n68 <= -1.0 else 0.007)) if n68 <= 0.11111 else (-0.027 if n0 <= 113 else 0.067)) if n49 <= 519.05 else ((((-0.108 if n45 <= 0.68669 else -0.03) if n2 <= 1 else -0.025) if n0 <= 692 else 0.087) if n51 <= 222 else -0.008)) if n30 <= 4 else ((0.019 if n36 <= 70.944 else -0.073) if n26 <= 7 else 0.058)) if n69 <= 0.375 else ((0.011 if n27 <= 130 else -0.082) if n3 <= 5 else -0.047)) if n12 <= 0 else (-0.012 if n49 <= 3816.0 else -0.107)) if n17 <= 5.0 else (-0.035 if n49 <= 132.09 else 0.055))
        + (0.095 if n15 <= -29 else (-0.036 if n17 <= -3.625 else ((((-0.042 if n46 <= 35.084 else 0.005) if n40 <= 282.13 else (-0.055 if n21 <= 1.7812 else -0.001)) if n45 <= 0.70893 else (0.016 if n41 <= 518.06 else (-0.025 if n44 <= 0.92187 else 0.026))) if n13 <= 0 else (((((((0.01 if n51 <= 564 else -0.081) if n51 <= 579 else 0.067) if n71 <= 7 else -0.076) if n61 <= 99 else (-0.079 if n45 <= 0.19505 else (-0.059 if n31 <= 3 else 0.008))) if n25 <= 6.9375 else -0.168) if n73 <= 0.28538 else (0.114 if n50 <= 0.45128 else 0.027)) if n10 <= 1 else 0.058))))
        + ((((((((-0.019 if n23 <= -2.1562 else 0.056) if n24 <= 2.375 else -0.074) if n36 <= 70.944 else -0.106) if n21 <= 0.40625 else 0.048) if n53 <= 0.65254 else (0.11 if n70 <= 0.22222 else -0.037)) if n49 <= 235.05 else (-0.018 if n18 <= -2.1875 else ((-0.002 if n13 <= 1 else (0.112 if n53 <= 0.11834 else (-0.03 if n44 <= 0.37248 else 0.027))) if n36 <= 104.34 else (-0.1 if n26 <= 1 else (-0.046 if n5 <= 1 else ((-0.1 if n71 <= 0 else 0.026) if n72 <= -1 else 0.007)))))) if n22 <= 3.7188 else (0.031 if n24 <= 7.6875 else -0.103)) if n27 <= 83 else -0.031)
        + (-0.056 if n17 <= -4.9062 else (((((((0.056 if n36 <= 22.248 else -0.001) if n63 <= 1 else (-0.04 if n68 <= 0.25 else -0.002)) if n51 <= 549 else -0.087) if n51 <= 579 else (0.058 if n59 <= -1 else -0.02)) if n53 <= 0.34615 else ((-0.027 if n51 <= 11 else ((0.104 if n49 <= 235.05 else ((-0.046 if n58 <= -4 else 0.022) if n7 <= 1 else 0.056)) if n73 <= 0.23684 else (0.038 if n53 <= 0.48718 else (-0.07 if n53 <= 0.5393 else -0.004)))) if n51 <= 519 else (-0.041 if n52 <= 0 else 0.103))) if n49 <= 6337.1 else -0.031) if n49 <= 9278.5 else 0.066))
        + (0.088 if n15 <= -29 else ((((-0.022 if n34 <= 0.26894 else ((((-0.083 if n72 <= -9 else (0.027 if n57 <= 0 else (0.034 if n53 <= 0.29806 else 0.166))) if n56 <= -3 else -0.008) if n49 <= 519.05 else ((-0.016 if n44 <= 0.51143 else (-0.007 if n51 <= 261 else 0.025)) if n53 <= 0.79822 else ((-0.016 if n51 <= 183 else -0.152) if n51 <= 225 else -0.016))) if n36 <= 83.546 else (-0.04 if n5 <= 1 else -0.001))) if n17 <= 5.0 else ((-0.116 if n21 <= 0.0 else 0.018) if n1 <= 33 else 0.059)) if n8 <= 18 else -0.115) if n7 <= 8 else 0.067))
        + (0.066 if n51 <= 3 else (-0.024 if n42 <= 0.061769 else (0.085 if n15 <= -19 else (((-0.083 if n62 <= -5.5312 else 0.099) if n3 <= 1 else 0.01) if n0 <= 41 else ((-0.048 if n50 <= 0.62302 else 0.008) if n17 <= -1.625 else (((0.085 if n61 <= 0 else ((-0.048 if n23 <= -2.7188 else 0.087) if n46 <= 105.01 else -0.047)) if n68 <= 0.18182 else (-0.01 if n0 <= 102 else 0.07)) if n50 <= 0.43855 else ((-0.005 if n53 <= 0.78349 else ((-0.072 if n53 <= 0.90084 else 0.033) if n16 <= 1 else 0.031)) if n22 <= 3.7188 else (-0.119 if n36 <= 1.2127 else 0.028))))))))
        + ((((-0.043 if n48 <= 0.13063 else (0.058 if n51 <= 161 else -0.031)) if n55 <= 79 else 0.053) if n0 <= 93 else (0.054 if n72 <= -3 else (-0.068 if n13 <= 3 else (-0.051 if n50 <= 0.63369 else 0.046)))) if n72 <= -1 else (((((-0.102 if n3 <= 2 else 0.004) if n53 <= 0.0068182 else -0.102) if n53 <= 0.0097087 else 0.021) if n71 <= 1 else (-0.064 if n72 <= 0 else 0.033)) if n29 <= 7 else (-0.078 if n44 <= 0.040735 else (((0.026 if n67 <= 0 else -0.012) if n0 <= 393 else (0.043 if n69 <= 0.88235 else -0.076)) if n40 <= 888.52 else -0.056))))
        + ((((((-0.0 if n53 <= 0.0068182 else -0.096) if n53 <= 0.0097087 else ((-0.017 if n36 <= 1.1398 else (((-0.012 if n2 <= 7 else (-0.018 if n62 <= -4.7188 else 0.068)) if n35 <= 21.016 else -0.054) if n72 <= -1 else 0.024)) if n0 <= 748 else (0.006 if n68 <= 0.78947 else -0.109))) if n71 <= 5 else -0.06) if n72 <= 1 else -0.02) if n15 <= 1 else -0.025) if n52 <= 0 else ((-0.041 if n1 <= 27 else (0.027 if n48 <= 0.74102 else -0.038)) if n13 <= 1 else (((0.003 if n51 <= 328 else -0.083) if n50 <= 0.64959 else 0.061) if n53 <= 0.29806 else 0.113)))
        + (0.076 if n50 <= 0.10339 else (((-0.016 if n18 <= 0.6875 else (-0.024 if n5 <= 1 else ((-0.009 if n21 <= 0.125 else (0.016 if n17 <= 2.0938 else 0.057)) if n49 <= 4933.7 else -0.019))) if n60 <= 3 else ((0.043 if n38 <= 203.64 else -0.028) if n63 <= 2 else ((-0.047 if n31 <= 8 else 0.097) if n58 <= -19 else (0.152 if n55 <= -27 else (((-0.003 if n9 <= 1 else 0.047) if n8 <= 3 else 0.074) if n40 <= 138.31 else (-0.042 if n68 <= 0.24242 else (0.075 if n49 <= 662.4 else (0.024 if n26 <= 3 else -0.03)))))))) if n56 <= 23 else -0.06))
        + (((((((((-0.038 if n59 <= -51 else 0.039) if n2 <= 3 else -0.04) if n0 <= 480 else 0.114) if n48 <= 0.087878 else ((0.04 if n46 <= 128.74 else ((0.031 if n53 <= 0.80949 else (-0.077 if n50 <= 0.72253 else 0.089)) if n59 <= -34 else (0.003 if n71 <= 0 else -0.042))) if n27 <= 83 else -0.054)) if n48 <= 0.87856 else -0.015) if n26 <= 77 else -0.056) if n38 <= 299.0 else (-0.037 if n0 <= 289 else (0.04 if n46 <= 2557.0 else -0.031))) if n50 <= 0.9134 else (0.029 if n24 <= 7.6875 else -0.075)) if n12 <= 0 else (0.009 if n39 <= 73.104 else -0.059))
        + (0.028 if n0 <= 10 else (((-0.056 if n48 <= 0.058062 else (0.062 if n51 <= 128 else ((-0.096 if n53 <= 0.19328 else -0.014) if n50 <= 0.5191 else ((-0.005 if n51 <= 364 else (0.101 if n53 <= 0.7619 else -0.089)) if n39 <= 180.75 else -0.035)))) if n0 <= 177 else (0.081 if n19 <= -7.0312 else -0.056)) if n72 <= -1 else (-0.004 if n13 <= 0 else ((((-0.011 if n2 <= 4 else -0.1) if n13 <= 3 else 0.025) if n5 <= 1 else 0.035) if n71 <= 1 else ((0.031 if n9 <= 0 else (-0.035 if n0 <= 208 else -0.118)) if n72 <= 0 else 0.038)))))
        + (0.078 if n71 <= -18 else ((((0.077 if n50 <= 0.10339 else ((((((-0.045 if n1 <= 24 else 0.034) if n55 <= 20 else -0.075) if n62 <= -4.7188 else (((-0.081 if n28 <= 1 else 0.078) if n30 <= 1 else -0.02) if n60 <= 21 else 0.099)) if n11 <= 0 else 0.025) if n30 <= 4 else 0.023) if n68 <= 0.375 else 0.006)) if n3 <= 7 else ((0.0 if n59 <= 8 else 0.164) if n51 <= 111 else (0.013 if n38 <= 49.798 else ((-0.052 if n50 <= 0.68748 else -0.158) if n46 <= 1979.8 else -0.001)))) if n8 <= 18 else -0.102) if n7 <= 8 else 0.063))
        + (((((0.007 if n71 <= 3 else -0.038) if n52 <= 0 else -0.02) if n53 <= 0.37066 else (((-0.048 if n43 <= 0.99363 else 0.071) if n51 <= 11 else (-0.059 if n72 <= -9 else 0.036)) if n73 <= 0.2 else (0.032 if n53 <= 0.48718 else (0.051 if n49 <= 276.72 else -0.032)))) if n49 <= 4701.2 else ((-0.022 if n0 <= 305 else -0.164) if n30 <= 3 else (0.072 if n22 <= -3.75 else (0.028 if n51 <= 322 else (((-0.09 if n73 <= 0.075188 else 0.006) if n53 <= 0.49926 else -0.109) if n47 <= 3117.4 else (-0.017 if n73 <= 0.5 else 0.085)))))) if n49 <= 9278.5 else 0.062)
        + (0.061 if n51 <= 3 else ((-0.027 if n38 <= 174.51 else 0.016) if n24 <= -3.4375 else ((0.032 if n0 <= 12 else (((-0.015 if n35 <= 21.016 else -0.08) if n32 <= 1 else 0.012) if n72 <= -1 else (((-0.001 if n59 <= -2 else 0.091) if n0 <= 272 else 0.042) if n48 <= 0.42272 else ((-0.009 if n50 <= 0.71977 else (-0.143 if n53 <= 0.0097087 else -0.039)) if n45 <= 0.70893 else 0.006)))) if n13 <= 3 else ((((-0.016 if n71 <= -2 else 0.057) if n49 <= 3816.0 else (-0.05 if n53 <= 0.40391 else 0.067)) if n71 <= 1 else -0.029) if n73 <= 0.1 else 0.041))))
        + (((((0.036 if n49 <= 199.77 else -0.063) if n58 <= -13 else 0.092) if n55 <= -13 else ((((-0.038 if n47 <= 119.55 else (0.004 if n7 <= 3 else 0.065)) if n65 <= 96 else 0.057) if n48 <= 0.42272 else (-0.036 if n62 <= -5.4062 else ((0.225 if n30 <= 3 else 0.017) if n40 <= 26.748 else ((0.003 if n49 <= 4701.2 else (-0.01 if n53 <= 0.47826 else -0.075)) if n32 <= 10 else -0.072)))) if n71 <= 7 else ((0.126 if n51 <= 119 else -0.028) if n13 <= 16 else (-0.111 if n71 <= 29 else 0.019)))) if n14 <= 9 else 0.043) if n49 <= 9278.5 else 0.059)
        + (-0.051 if n17 <= -4.9062 else ((((-0.024 if n30 <= 4 else 0.029) if n55 <= 14 else (-0.018 if n62 <= -4.9062 else ((0.086 if n30 <= 1 else (0.025 if n52 <= 0 else -0.027)) if n60 <= 33 else 0.141))) if n0 <= 40 else (((-0.018 if n72 <= -1 else ((-0.006 if n13 <= 0 else 0.02) if n14 <= 1 else -0.031)) if n14 <= 7 else 0.052) if n56 <= 24 else -0.077)) if n17 <= 5.0 else (((0.008 if n18 <= 1.5 else -0.154) if n62 <= -0.1875 else (0.079 if n23 <= 6.6562 else -0.053)) if n1 <= 33 else (0.086 if n58 <= 60 else 0.01))))
        + ((0.007 if n29 <= 7 else (-0.065 if n44 <= 0.040735 else ((0.053 if n63 <= 5 else -0.047) if n3 <= 1 else ((-0.034 if n25 <= -4.2812 else ((-0.068 if n72 <= -8 else ((0.131 if n72 <= -2 else 0.039) if n40 <= 289.81 else -0.039)) if n35 <= 28.428 else (-0.129 if n1 <= 17 else 0.019))) if n49 <= 519.05 else ((-0.031 if n1 <= 75 else (0.065 if n58 <= 79 else -0.084)) if n49 <= 3041.9 else ((0.052 if n36 <= 139.96 else -0.099) if n26 <= 4 else -0.017)))))) if n27 <= 83 else (-0.097 if n49 <= 266.93 else (0.042 if n55 <= 19 else -0.045)))
        + ((0.073 if n15 <= -29 else (((((-0.004 if n8 <= 8 else (0.027 if n35 <= 10.071 else ((-0.112 if n35 <= 97.221 else 0.042) if n3 <= 4 else 0.067))) if n60 <= 4 else (0.036 if n63 <= 2 else ((((-0.06 if n17 <= -1.625 else -0.011) if n73 <= 0.75 else (-0.019 if n5 <= 2 else (-0.008 if n40 <= 15.164 else 0.155))) if n53 <= 0.34319 else 0.012) if n8 <= 7 else 0.065))) if n42 <= 0.98451 else 0.063) if n22 <= 7.4375 else (-0.158 if n35 <= 45.079 else 0.023)) if n43 <= 0.98369 else (0.068 if n19 <= 3.2188 else -0.026))) if n46 <= 7588.7 else 0.066)
        + (((((((-0.017 if n28 <= 6 else 0.008) if n5 <= 2 else (0.01 if n31 <= 5 else 0.07)) if n51 <= 164 else -0.025) if n51 <= 257 else ((((0.03 if n56 <= -35 else -0.061) if n17 <= -1.2812 else 0.029) if n51 <= 490 else (-0.064 if n53 <= 0.17655 else ((0.041 if n52 <= 0 else (0.008 if n13 <= 2 else -0.096)) if n53 <= 0.32663 else (-0.059 if n51 <= 925 else 0.016)))) if n50 <= 0.66177 else (-0.02 if n49 <= 2894.5 else (0.041 if n39 <= 260.33 else -0.009)))) if n38 <= 465.88 else 0.027) if n8 <= 18 else -0.085) if n7 <= 8 else 0.059)
        + ((((((((-0.033 if n72 <= -7 else 0.084) if n56 <= -4 else -0.046) if n72 <= -2 else -0.007) if n54 <= 0 else (-0.082 if n62 <= -4.5312 else (0.23 if n38 <= 7.721 else -0.026))) if n41 <= 591.84 else (-0.067 if n0 <= 552 else 0.067)) if n5 <= 6 else (-0.025 if n73 <= 0.043478 else 0.069)) if n68 <= 0.375 else (0.009 if n3 <= 5 else ((0.077 if n2 <= 3 else -0.042) if n51 <= 195 else -0.071))) if n12 <= 0 else ((((0.036 if n49 <= 623.65 else -0.092) if n50 <= 0.63369 else 0.055) if n20 <= 2.3438 else -0.07) if n49 <= 3816.0 else -0.098))
        + (0.056 if n51 <= 3 else (0.062 if n15 <= -19 else ((-0.017 if n49 <= 3168.9 else (0.057 if n26 <= 4 else -0.019)) if n22 <= -2.1562 else (((0.018 if n63 <= 79 else -0.029) if n37 <= 30.53 else (((-0.104 if n2 <= 3 else 0.0) if n53 <= 0.0097087 else (0.047 if n53 <= 0.11834 else -0.014)) if n45 <= 0.75951 else ((-0.031 if n4 <= 4 else 0.028) if n5 <= 1 else (((0.039 if n73 <= 0.01634 else -0.011) if n17 <= 1.9375 else 0.039) if n46 <= 5307.7 else -0.049)))) if n5 <= 6 else (-0.075 if n31 <= 3 else (0.006 if n8 <= 0 else 0.106))))))
        + (0.064 if n71 <= -18 else ((((0.026 if n3 <= 3 else (0.018 if n51 <= 114 else -0.041)) if n8 <= 2 else -0.066) if n72 <= -1 else ((((0.023 if n31 <= 2 else -0.025) if n5 <= 3 else (-0.035 if n26 <= 6 else 0.074)) if n8 <= 11 else 0.101) if n68 <= 0.35 else ((-0.123 if n28 <= 1 else -0.012) if n3 <= 2 else 0.009))) if n13 <= 3 else (((-0.033 if n71 <= -2 else 0.033) if n71 <= 1 else (0.009 if n3 <= 3 else (-0.072 if n15 <= 6 else 0.027))) if n73 <= 0.1 else (0.087 if n73 <= 0.12385 else 0.017))))
        + ((((((-0.061 if n26 <= 3 else (-0.086 if n42 <= 0.56388 else 0.016)) if n58 <= 8 else -0.0) if n61 <= 15 else ((-0.004 if n1 <= 103 else 0.085) if n20 <= -1.5 else ((0.074 if n48 <= 0.75337 else ((-0.084 if n62 <= -5.1562 else 0.013) if n49 <= 2355.2 else 0.087)) if n47 <= 218.38 else 0.008))) if n27 <= 130 else -0.085) if n26 <= 28 else (0.023 if n50 <= 0.4892 else -0.033)) if n21 <= 2.7188 else (-0.005 if n17 <= 1.375 else ((-0.016 if n3 <= 4 else -0.186) if n1 <= 18 else (0.089 if n49 <= 1006.8 else (0.023 if n2 <= 7 else -0.113)))))
        + (((0.007 if n49 <= 619.51 else ((-0.002 if n17 <= 0.78125 else (0.014 if n50 <= 0.46511 else -0.059)) if n44 <= 0.64191 else (0.02 if n0 <= 69 else (((-0.247 if n5 <= 1 else -0.023) if n3 <= 2 else ((((-0.023 if n50 <= 0.71397 else -0.226) if n16 <= 2 else 0.004) if n59 <= -5 else (-0.071 if n34 <= 55.407 else 0.052)) if n45 <= 0.74922 else (0.02 if n68 <= 0.83333 else -0.116))) if n51 <= 123 else 0.003)))) if n17 <= 5.0 else (-0.027 if n0 <= 221 else (0.078 if n46 <= 2378.3 else -0.005))) if n46 <= 7588.7 else (0.081 if n27 <= 55 else -0.089))
        + (-0.03 if n17 <= -3.9688 else (((-0.045 if n58 <= -19 else (0.028 if n0 <= 40 else (((-0.059 if n3 <= 3 else 0.023) if n49 <= 1897.3 else -0.009) if n72 <= 0 else (-0.054 if n60 <= 44 else 0.034)))) if n52 <= 0 else ((0.056 if n50 <= 0.19505 else -0.035) if n16 <= 3 else 0.009)) if n13 <= 1 else ((((((0.001 if n1 <= 15 else -0.052) if n17 <= -0.65625 else 0.017) if n13 <= 16 else (0.075 if n53 <= 0.12329 else -0.052)) if n53 <= 0.41667 else (0.06 if n17 <= 2.5938 else -0.021)) if n25 <= 6.9375 else -0.134) if n73 <= 0.29 else 0.041)))
        + ((((((((-0.063 if n38 <= 23.646 else 0.053) if n9 <= 1 else 0.09) if n49 <= 207.47 else (-0.08 if n38 <= 5.6969 else (((-0.037 if n41 <= 26.976 else (-0.009 if n59 <= -13 else 0.09)) if n0 <= 76 else -0.05) if n46 <= 294.05 else -0.059))) if n50 <= 0.5191 else (0.029 if n37 <= 48.811 else -0.022)) if n0 <= 199 else 0.147) if n0 <= 208 else (0.049 if n48 <= 0.14317 else (-0.084 if n62 <= -0.28125 else -0.01))) if n8 <= 11 else 0.09) if n68 <= 0.16667 else (0.004 if n8 <= 8 else ((0.092 if n48 <= 0.50312 else -0.044) if n50 <= 0.70674 else -0.062)))
        + ((((((0.013 if n37 <= 107.86 else -0.034) if n59 <= -31 else -0.023) if n21 <= 2.0312 else 0.005) if n60 <= 3 else (0.027 if n63 <= 2 else (((0.03 if n4 <= 0 else ((-0.055 if n17 <= 1.8438 else 0.067) if n68 <= 0.27273 else (-0.0 if n7 <= 0 else 0.091))) if n20 <= -1.0625 else 0.046) if n49 <= 662.4 else (0.009 if n26 <= 2 else -0.023)))) if n22 <= 3.7188 else ((-0.041 if n69 <= 0.75 else 0.033) if n5 <= 1 else (-0.013 if n17 <= 0.0 else 0.049))) if n27 <= 83 else (-0.088 if n49 <= 266.93 else (0.039 if n55 <= 19 else -0.038)))
        + (((((((0.01 if n49 <= 442.34 else (0.017 if n73 <= 0.01634 else -0.025)) if n22 <= 1.3125 else ((0.022 if n34 <= 23.645 else -0.113) if n3 <= 2 else (0.003 if n0 <= 159 else (0.058 if n46 <= 966.85 else -0.0)))) if n51 <= 209 else (-0.087 if n10 <= 0 else (0.088 if n50 <= 0.43855 else -0.042))) if n51 <= 228 else 0.007) if n27 <= 130 else -0.069) if n26 <= 70 else ((-0.085 if n49 <= 257.86 else (-0.022 if n0 <= 186 else 0.047)) if n55 <= 53 else (0.005 if n51 <= 200 else -0.079))) if n7 <= 8 else (0.083 if n51 <= 328 else -0.043))
        + ((((((0.078 if n71 <= -5 else (-0.009 if n49 <= 4933.7 else (0.114 if n73 <= 0.0 else ((-0.112 if n50 <= 0.82163 else 0.051) if n47 <= 3628.5 else 0.017)))) if n13 <= 1 else 0.006) if n50 <= 0.82552 else ((0.073 if n51 <= 5 else 0.0) if n58 <= 77 else 0.049)) if n49 <= 5830.4 else (0.079 if n50 <= 0.93091 else -0.081)) if n49 <= 6337.1 else ((-0.017 if n45 <= 0.82587 else ((0.06 if n51 <= 187 else -0.145) if n73 <= 0.38889 else 0.011)) if n47 <= 1948.7 else ((-0.03 if n0 <= 239 else 0.066) if n53 <= 0.78349 else -0.135))) if n49 <= 9278.5 else 0.051)
        + ((((((0.032 if n0 <= 10 else (((-0.029 if n38 <= 166.15 else (-0.039 if n1 <= 17 else 0.06)) if n50 <= 0.70492 else (-0.029 if n0 <= 274 else (-0.214 if n50 <= 0.76738 else -0.035))) if n50 <= 0.89163 else 0.045)) if n23 <= -0.625 else (-0.003 if n0 <= 192 else ((0.095 if n65 <= 2 else 0.01) if n58 <= 57 else -0.075))) if n41 <= 591.84 else -0.052) if n30 <= 4 else 0.015) if n68 <= 0.375 else (0.008 if n3 <= 5 else -0.033)) if n12 <= 0 else ((0.038 if n35 <= 43.617 else -0.058) if n38 <= 89.177 else (-0.103 if n50 <= 0.66177 else -0.013)))
        + (-0.015 if n34 <= 0.26894 else (((-0.007 if n24 <= -2.9375 else ((-0.024 if n49 <= 137.8 else 0.032) if n51 <= 145 else ((-0.016 if n51 <= 218 else -0.104) if n51 <= 222 else 0.013))) if n40 <= 767.01 else (-0.169 if n51 <= 106 else -0.006)) if n36 <= 91.722 else (((-0.119 if n50 <= 0.38856 else -0.036) if n62 <= -0.40625 else -0.006) if n0 <= 279 else (((-0.081 if n38 <= 101.3 else (0.064 if n73 <= 0.97464 else (-0.087 if n68 <= 0.24242 else 0.031))) if n55 <= 47 else (0.034 if n1 <= 63 else -0.028)) if n68 <= 0.91667 else (-0.089 if n47 <= 3628.5 else 0.073)))))
        + ((((0.023 if n53 <= 0.13801 else (((-0.048 if n58 <= -19 else -0.006) if n51 <= 490 else -0.064) if n51 <= 579 else 0.021)) if n19 <= -0.6875 else (0.012 if n26 <= 77 else (-0.112 if n49 <= 392.45 else (0.044 if n55 <= 79 else -0.071)))) if n39 <= 213.89 else ((-0.022 if n1 <= 25 else ((((0.015 if n73 <= 0.97464 else (-0.087 if n43 <= 0.90763 else 0.032)) if n59 <= -19 else (0.06 if n49 <= 6577.9 else -0.063)) if n4 <= 2 else (-0.155 if n27 <= 5 else -0.01)) if n69 <= 0.95 else -0.075)) if n2 <= 9 else -0.115)) if n7 <= 9 else 0.061)
        + (-0.042 if n17 <= -4.9062 else (((((-0.089 if n18 <= -1.0 else -0.025) if n65 <= 397 else 0.008) if n28 <= 1 else ((-0.055 if n23 <= 1.6562 else 0.066) if n36 <= 2.0488 else 0.005)) if n24 <= -3.5 else (((0.006 if n40 <= 967.71 else (0.021 if n1 <= 28 else -0.197)) if n38 <= 299.0 else (-0.097 if n26 <= 1 else (-0.015 if n41 <= 898.63 else 0.023))) if n33 <= 7 else -0.035)) if n10 <= 4 else (0.034 if n72 <= 0 else ((-0.029 if n13 <= 2 else (0.092 if n71 <= 41 else -0.079)) if n44 <= 0.76086 else (-0.032 if n0 <= 333 else -0.178)))))
        + ((0.046 if n71 <= -4 else ((-0.031 if n32 <= 1 else 0.014) if n72 <= -1 else -0.0)) if n13 <= 3 else ((((-0.015 if n71 <= -2 else (-0.032 if n3 <= 2 else (0.061 if n70 <= 0.33333 else -0.066))) if n49 <= 3930.3 else ((-0.122 if n51 <= 576 else 0.014) if n50 <= 0.66701 else 0.026)) if n71 <= 1 else (((0.06 if n63 <= 1 else (-0.04 if n53 <= 0.34944 else (0.081 if n47 <= 658.83 else -0.016))) if n34 <= 29.101 else -0.044) if n0 <= 208 else ((-0.101 if n14 <= 2 else -0.005) if n71 <= 33 else 0.093))) if n73 <= 0.28538 else 0.052))
        + ((((((((0.023 if n70 <= -1.0 else ((-0.01 if n68 <= 0.2 else 0.002) if n13 <= 16 else (((0.005 if n59 <= -8 else -0.068) if n53 <= 0.38265 else 0.057) if n49 <= 3930.3 else -0.096))) if n13 <= 35 else ((-0.02 if n53 <= 0.88517 else 0.081) if n73 <= 0.15652 else 0.111)) if n71 <= 41 else -0.085) if n42 <= 0.98451 else 0.058) if n22 <= 7.4375 else (-0.145 if n27 <= 31 else 0.021)) if n43 <= 0.98369 else (0.059 if n19 <= 4.125 else (-0.074 if n0 <= 214 else 0.063))) if n40 <= 1575.7 else (0.026 if n55 <= 49 else -0.151)) if n46 <= 7588.7 else 0.056)
        + (((-0.024 if n30 <= 4 else 0.034) if n62 <= -4.7188 else (((-0.107 if n55 <= 11 else (0.037 if n7 <= 0 else -0.063)) if n69 <= 0.066667 else ((0.049 if n50 <= 0.46511 else (-0.033 if n21 <= -0.53125 else (0.081 if n40 <= 86.466 else ((-0.143 if n35 <= 0.33986 else -0.011) if n18 <= -1.6562 else 0.016)))) if n71 <= 0 else -0.05)) if n2 <= 2 else ((-0.046 if n50 <= 0.37387 else 0.088) if n36 <= 6.7231 else (0.065 if n3 <= 1 else ((0.041 if n51 <= 114 else -0.111) if n3 <= 2 else (-0.062 if n40 <= 48.053 else 0.024)))))) if n37 <= 33.176 else -0.004)
        + (((((((0.018 if n50 <= 0.16783 else (0.019 if n73 <= 0.0031949 else -0.093)) if n41 <= 59.275 else (-0.002 if n64 <= 71 else 0.163)) if n55 <= -21 else 0.001) if n50 <= 0.97708 else 0.081) if n59 <= 48 else ((0.021 if n3 <= 2 else (0.052 if n48 <= 0.45172 else -0.067)) if n10 <= 1 else ((-0.013 if n2 <= 5 else 0.117) if n73 <= 0.16667 else -0.047))) if n21 <= 7.5 else -0.102) if n17 <= 5.0 else (0.045 if n44 <= 0.95493 else ((-0.115 if n27 <= 8 else 0.049) if n42 <= 0.9731 else (0.082 if n70 <= 0.0 else (-0.128 if n21 <= 2.375 else 0.056)))))
        + ((-0.002 if n32 <= 11 else -0.041) if n16 <= 1 else (((((-0.086 if n13 <= 3 else 0.049) if n5 <= 0 else ((((-0.068 if n51 <= 32 else 0.049) if n52 <= 0 else ((-0.038 if n43 <= 0.97914 else 0.101) if n40 <= 373.52 else (0.038 if n50 <= 0.72477 else -0.026))) if n13 <= 4 else 0.08) if n51 <= 568 else -0.106)) if n51 <= 579 else 0.051) if n73 <= 0.41558 else ((-0.033 if n55 <= 4 else ((0.136 if n50 <= 0.42838 else 0.024) if n30 <= 5 else 0.143)) if n50 <= 0.7085 else (-0.054 if n68 <= 0.4 else 0.024))) if n32 <= 1 else 0.048))
        + ((-0.012 if n18 <= 0.6875 else ((-0.007 if n21 <= 0.5625 else (-0.004 if n17 <= 0.4375 else (-0.003 if n0 <= 120 else 0.035))) if n8 <= 8 else (-0.06 if n34 <= 82.927 else 0.05))) if n60 <= 4 else ((((0.004 if n48 <= 0.87497 else -0.052) if n8 <= 7 else 0.077) if n59 <= 18 else (-0.052 if n33 <= 1 else ((-0.018 if n73 <= 0.036232 else 0.116) if n73 <= 0.16667 else -0.061))) if n62 <= -3.75 else ((0.025 if n60 <= 14 else 0.098) if n1 <= 21 else (0.056 if n50 <= 0.42838 else (-0.071 if n28 <= 5 else (0.087 if n39 <= 14.971 else -0.012))))))
        + (0.059 if n15 <= -29 else ((((0.002 if n35 <= 21.016 else -0.043) if n72 <= -1 else 0.002) if n72 <= 1 else ((-0.011 if n0 <= 77 else (-0.097 if n60 <= 86 else 0.038)) if n16 <= 1 else (0.062 if n44 <= 0.79175 else -0.046))) if n13 <= 3 else ((((0.012 if n22 <= -1.5938 else 0.051) if n71 <= 1 else ((0.058 if n63 <= 0 else -0.015) if n17 <= 1.2812 else -0.071)) if n49 <= 3515.4 else 0.094) if n49 <= 3816.0 else ((((0.089 if n48 <= 0.4996 else -0.056) if n50 <= 0.52279 else -0.104) if n50 <= 0.66701 else 0.009) if n53 <= 0.47619 else 0.073))))
        + (((((0.062 if n14 <= -10 else ((((-0.014 if n17 <= -0.375 else (0.011 if n71 <= 0 else -0.036)) if n49 <= 1843.9 else (-0.157 if n51 <= 101 else -0.017)) if n49 <= 2219.6 else 0.024) if n59 <= 59 else -0.072)) if n40 <= 926.52 else (0.087 if n44 <= 0.83672 else (0.062 if n31 <= 1 else ((-0.139 if n19 <= 4.0938 else -0.004) if n41 <= 865.15 else 0.015)))) if n38 <= 465.88 else (0.048 if n40 <= 1575.7 else -0.077)) if n51 <= 218 else (0.09 if n58 <= -9 else (-0.123 if n51 <= 222 else (0.101 if n53 <= 0.0097087 else -0.065)))) if n51 <= 225 else 0.005)
        + (0.004 if n29 <= 7 else ((-0.043 if n42 <= 0.04721 else (((0.079 if n0 <= 16 else ((0.047 if n3 <= 4 else -0.06) if n51 <= 297 else -0.021)) if n30 <= 3 else ((0.031 if n63 <= 14 else -0.021) if n59 <= -37 else (0.037 if n62 <= -7.5625 else ((-0.025 if n68 <= 0.11765 else (((0.008 if n0 <= 89 else 0.1) if n48 <= 0.92575 else -0.046) if n23 <= 0.71875 else -0.026)) if n49 <= 568.26 else -0.032)))) if n70 <= 0.33333 else -0.055)) if n39 <= 220.58 else (-0.048 if n1 <= 41 else (0.04 if n69 <= 0.73913 else (-0.087 if n47 <= 1791.9 else 0.026)))))
        + ((-0.059 if n72 <= -9 else ((((-0.012 if n5 <= 2 else ((-0.007 if n1 <= 63 else 0.055) if n63 <= 31 else ((-0.045 if n38 <= 3.138 else 0.06) if n26 <= 11 else 0.126))) if n58 <= 67 else ((0.051 if n32 <= 0 else 0.008) if n1 <= 14 else ((0.085 if n22 <= -5.0938 else (0.025 if n46 <= 1216.4 else -0.065)) if n44 <= 0.67264 else 0.009))) if n59 <= 48 else -0.036) if n32 <= 1 else (((0.01 if n59 <= 37 else 0.087) if n73 <= 0.20619 else (-0.176 if n73 <= 0.21649 else -0.018)) if n16 <= 1 else 0.044))) if n33 <= 14 else -0.031)
        + ((((0.075 if n53 <= 0.40789 else -0.1) if n14 <= -54 else (0.072 if n14 <= -16 else (0.012 if n27 <= 1 else (-0.037 if n22 <= -4.0625 else (((-0.001 if n51 <= 218 else -0.105) if n51 <= 222 else (-0.008 if n72 <= -1 else 0.019)) if n49 <= 4933.7 else ((-0.054 if n2 <= 1 else (0.048 if n2 <= 6 else -0.039)) if n69 <= 0.85294 else 0.017)))))) if n3 <= 7 else ((0.057 if n0 <= 181 else -0.074) if n62 <= -3.0 else (((0.001 if n51 <= 111 else -0.097) if n46 <= 2023.5 else 0.004) if n73 <= 0.4 else 0.005))) if n7 <= 9 else 0.055)
        + (-0.002 if n13 <= 3 else (0.075 if n53 <= 0.10638 else (((((((((0.135 if n50 <= 0.41589 else -0.027) if n56 <= -48 else -0.051) if n71 <= -2 else 0.053) if n50 <= 0.74848 else -0.028) if n71 <= 1 else ((((0.07 if n49 <= 191.3 else -0.07) if n45 <= 0.55869 else 0.021) if n53 <= 0.37066 else 0.058) if n13 <= 49 else -0.144)) if n15 <= 0 else -0.028) if n49 <= 3564.9 else 0.093) if n49 <= 3816.0 else ((((-0.064 if n47 <= 2133.7 else 0.091) if n50 <= 0.52279 else -0.1) if n53 <= 0.4375 else 0.051) if n50 <= 0.66701 else 0.016)) if n53 <= 0.88517 else 0.068)))
        + ((((((0.076 if n73 <= 0.0031949 else -0.075) if n55 <= -9 else 0.003) if n36 <= 103.31 else (-0.056 if n27 <= 32 else 0.005)) if n5 <= 1 else 0.005) if n48 <= 0.90804 else (((-0.025 if n55 <= 76 else (((0.094 if n54 <= 0 else 0.379) if n51 <= 316 else 0.019) if n3 <= 3 else 0.026)) if n42 <= 0.59731 else -0.019) if n30 <= 3 else ((-0.038 if n20 <= -0.84375 else 0.022) if n0 <= 143 else ((-0.074 if n34 <= 74.104 else 0.017) if n69 <= 0.61538 else (-0.014 if n2 <= 4 else 0.077))))) if n46 <= 7588.7 else (0.074 if n27 <= 55 else -0.082))
        + (((-0.019 if n24 <= -1.3125 else ((((-0.049 if n51 <= 52 else 0.012) if n53 <= 0.19328 else 0.043) if n67 <= 0 else -0.02) if n1 <= 27 else (((-0.001 if n37 <= 92.176 else 0.102) if n44 <= 0.30073 else ((0.05 if n47 <= 1434.4 else -0.006) if n4 <= 1 else ((-0.011 if n5 <= 2 else (-0.224 if n51 <= 216 else 0.041)) if n34 <= 36.186 else 0.031))) if n46 <= 883.23 else (-0.055 if n44 <= 0.71436 else (0.008 if n69 <= 0.95 else -0.076))))) if n64 <= 4 else 0.006) if n4 <= 5 else ((-0.094 if n0 <= 3 else 0.06) if n65 <= 6 else -0.004))
        + (((((-0.012 if n32 <= 0 else (0.068 if n18 <= 5.4062 else -0.045)) if n31 <= 0 else -0.001) if n7 <= 3 else ((((-0.047 if n1 <= 53 else 0.072) if n55 <= 26 else (0.058 if n50 <= 0.50286 else (-0.14 if n69 <= 0.35 else (0.064 if n46 <= 1521.6 else (-0.109 if n40 <= 346.53 else -0.006))))) if n2 <= 1 else (0.11 if n73 <= 0.97464 else -0.011)) if n68 <= 0.9 else -0.076)) if n27 <= 83 else ((-0.088 if n49 <= 266.93 else (0.02 if n48 <= 0.49468 else -0.049)) if n31 <= 5 else 0.061)) if n56 <= 75 else (0.065 if n46 <= 164.18 else -0.066))
        + ((-0.04 if n17 <= -3.9688 else (0.058 if n15 <= -23 else (((0.001 if n17 <= 4.125 else 0.054) if n48 <= 0.42272 else (-0.008 if n72 <= 0 else -0.038)) if n13 <= 1 else (0.077 if n53 <= 0.10638 else (((0.007 if n13 <= 16 else (-0.038 if n73 <= 0.085714 else 0.037)) if n53 <= 0.88517 else 0.073) if n25 <= 6.9375 else -0.118))))) if n4 <= 4 else (((0.058 if n50 <= 0.22043 else -0.056) if n43 <= 0.95067 else (-0.047 if n69 <= 0.0 else 0.095)) if n55 <= 5 else ((-0.05 if n5 <= 4 else 0.082) if n45 <= 0.18713 else (0.076 if n49 <= 752.84 else 0.022))))
        + (((((0.006 if n44 <= 0.67264 else -0.034) if n17 <= 0.6875 else (((0.017 if n40 <= 289.81 else -0.114) if n68 <= 0.090909 else (-0.07 if n3 <= 3 else 0.072)) if n69 <= 0.74359 else -0.036)) if n49 <= 619.51 else ((-0.067 if n58 <= 10 else 0.041) if n3 <= 1 else -0.006)) if n17 <= 4.5312 else (0.103 if n44 <= 0.50347 else (-0.039 if n10 <= 0 else (((0.043 if n34 <= 82.927 else (0.062 if n58 <= 56 else -0.104)) if n44 <= 0.96565 else (-0.089 if n26 <= 19 else 0.048)) if n22 <= 4.7188 else 0.085)))) if n24 <= 7.6875 else (-0.093 if n25 <= 0.90625 else 0.05))
        + ((-0.007 if n0 <= 480 else 0.032) if n20 <= -0.96875 else ((-0.017 if n44 <= 0.69953 else ((((((-0.124 if n51 <= 10 else 0.014) if n0 <= 68 else (0.06 if n51 <= 15 else -0.05)) if n58 <= 59 else 0.015) if n17 <= 0.9375 else (((-0.042 if n22 <= 0.40625 else 0.051) if n34 <= 35.197 else 0.069) if n49 <= 1006.8 else (((-0.003 if n3 <= 7 else -0.15) if n41 <= 757.86 else -0.129) if n49 <= 2194.0 else 0.017))) if n53 <= 0.66526 else (0.05 if n49 <= 4789.5 else -0.035)) if n8 <= 8 else -0.038)) if n60 <= 3 else (0.043 if n49 <= 568.26 else 0.007)))
        + (((((((-0.062 if n31 <= 1 else (((0.007 if n1 <= 37 else 0.086) if n59 <= -25 else ((0.053 if n55 <= 25 else -0.032) if n25 <= -2.375 else -0.045)) if n33 <= 6 else -0.079)) if n26 <= 30 else -0.069) if n49 <= 5356.6 else 0.078) if n22 <= -3.8438 else 0.0) if n10 <= 4 else ((-0.067 if n59 <= -68 else ((0.055 if n48 <= 0.17043 else (0.03 if n0 <= 122 else -0.055)) if n21 <= 0.9375 else 0.038)) if n2 <= 1 else (0.052 if n9 <= 6 else -0.011))) if n10 <= 19 else -0.037) if n46 <= 7588.7 else (0.071 if n27 <= 55 else -0.075))
        + ((((-0.003 if n0 <= 180 else ((-0.082 if n51 <= 80 else (0.056 if n53 <= 0.14951 else -0.023)) if n17 <= 1.9375 else (((0.088 if n8 <= 8 else -0.086) if n55 <= 17 else (-0.081 if n43 <= 0.54719 else 0.073)) if n49 <= 1006.8 else -0.053))) if n53 <= 0.66526 else (0.086 if n53 <= 0.7619 else (0.059 if n49 <= 246.67 else (0.037 if n63 <= 5 else -0.033)))) if n8 <= 11 else 0.083) if n68 <= 0.38889 else ((0.007 if n3 <= 5 else (0.03 if n2 <= 4 else (-0.027 if n17 <= 1.4375 else -0.135))) if n12 <= 0 else (-0.011 if n49 <= 3816.0 else -0.089)))
        + (((-0.022 if n0 <= 164 else 0.06) if n21 <= -3.0938 else -0.099) if n44 <= 0.035053 else ((-0.054 if n44 <= 0.30966 else -0.001) if n60 <= 4 else ((0.042 if n73 <= 0.97464 else -0.007) if n63 <= 2 else (((-0.058 if n62 <= -5.5312 else 0.0) if n1 <= 9 else (((-0.03 if n22 <= -2.7812 else 0.104) if n50 <= 0.25959 else (-0.056 if n68 <= 0.24242 else 0.016)) if n59 <= 23 else -0.05)) if n53 <= 0.34319 else (0.023 if n17 <= 1.4062 else (((-0.104 if n1 <= 21 else 0.045) if n23 <= 0.4375 else 0.071) if n46 <= 307.99 else (-0.017 if n63 <= 43 else -0.108)))))))
        + ((-0.076 if n49 <= 345.92 else 0.062) if n72 <= -9 else ((((-0.052 if n31 <= 3 else (-0.015 if n0 <= 167 else 0.053)) if n49 <= 1040.4 else (-0.068 if n69 <= 0.5625 else -0.012)) if n25 <= -1.9375 else (-0.073 if n41 <= 36.414 else ((-0.031 if n23 <= -1.7188 else (0.009 if n44 <= 0.92897 else 0.04)) if n65 <= 2 else (0.01 if n33 <= 0 else (0.079 if n50 <= 0.23709 else -0.02))))) if n64 <= 4 else (((-0.008 if n49 <= 3041.9 else 0.023) if n34 <= 81.596 else 0.038) if n66 <= -3.6562 else ((0.09 if n49 <= 735.23 else 0.018) if n0 <= 126 else -0.004))))
        + (((((0.207 if n21 <= -4.2812 else 0.032) if n60 <= 15 else -0.003) if n28 <= 6 else (0.033 if n49 <= 199.77 else (-0.043 if n26 <= 13 else 0.043))) if n62 <= -4.9062 else (((-0.027 if n28 <= 3 else (0.07 if n28 <= 9 else -0.058)) if n30 <= 1 else ((0.001 if n21 <= 3.875 else 0.041) if n32 <= 8 else -0.049)) if n60 <= 16 else 0.066)) if n37 <= 33.176 else (((-0.025 if n41 <= 121.46 else (((0.036 if n49 <= 6057.7 else -0.037) if n51 <= 564 else -0.062) if n73 <= 0.01634 else -0.005)) if n5 <= 3 else 0.038) if n2 <= 9 else -0.046))
        + (((-0.075 if n45 <= 0.85715 else (0.034 if n17 <= 0.5625 else -0.086)) if n7 <= 0 else ((-0.122 if n70 <= 0.058824 else 0.039) if n59 <= -34 else 0.064)) if n44 <= 0.035053 else (((0.024 if n59 <= -46 else ((0.073 if n39 <= 357.45 else -0.088) if n18 <= -2.8125 else (-0.128 if n56 <= -64 else -0.024))) if n53 <= 0.0068182 else (0.035 if n49 <= 3339.1 else -0.111)) if n53 <= 0.0097087 else ((-0.007 if n55 <= 32 else ((0.1 if n58 <= 22 else (-0.01 if n50 <= 0.61986 else (0.06 if n34 <= 39.995 else 0.008))) if n0 <= 350 else -0.028)) if n63 <= 0 else -0.0)))
        + ((((0.005 if n17 <= 1.0312 else (-0.07 if n62 <= -0.1875 else 0.006)) if n13 <= 2 else (0.012 if n36 <= 39.131 else (-0.058 if n39 <= 180.75 else -0.173))) if n72 <= -1 else (-0.009 if n68 <= 0.35 else (-0.047 if n3 <= 2 else (((0.021 if n29 <= 7 else ((-0.017 if n0 <= 159 else 0.039) if n0 <= 243 else (0.047 if n65 <= 3 else -0.138))) if n0 <= 289 else 0.053) if n46 <= 1154.2 else ((-0.061 if n45 <= 0.8933 else 0.027) if n55 <= 77 else (-0.018 if n69 <= 0.63158 else 0.014)))))) if n13 <= 3 else (0.062 if n53 <= 0.10638 else 0.005))
        + ((0.003 if n39 <= 213.89 else ((0.049 if n54 <= -1 else (-0.024 if n1 <= 23 else (((0.065 if n4 <= 2 else (-0.143 if n39 <= 323.99 else 0.041)) if n49 <= 1040.4 else ((-0.192 if n51 <= 41 else -0.026) if n69 <= 0.38095 else ((0.063 if n58 <= 2 else -0.088) if n40 <= 267.69 else (-0.04 if n0 <= 184 else 0.027)))) if n69 <= 0.81818 else ((0.005 if n26 <= 6 else (0.004 if n56 <= -69 else -0.263)) if n49 <= 2172.9 else -0.008)))) if n2 <= 9 else (0.001 if n53 <= 0.37306 else -0.15))) if n24 <= 7.6875 else (-0.087 if n25 <= 0.90625 else 0.043))
        + (((-0.091 if n38 <= 24.836 else ((-0.037 if n69 <= 0.10714 else 0.055) if n55 <= 2 else ((0.103 if n44 <= 0.71078 else -0.02) if n49 <= 238.67 else -0.027))) if n61 <= 3 else 0.0) if n18 <= -0.9375 else (((0.019 if n36 <= 94.751 else -0.208) if n51 <= 31 else (-0.039 if n50 <= 0.39285 else ((0.061 if n28 <= 9 else -0.087) if n46 <= 2908.1 else -0.015))) if n3 <= 1 else ((0.058 if n49 <= 587.16 else (((-0.14 if n51 <= 549 else 0.041) if n5 <= 1 else 0.011) if n21 <= 3.4062 else -0.215)) if n3 <= 2 else (-0.048 if n51 <= 8 else 0.004))))
        + (((0.002 if n40 <= 260.02 else (-0.036 if n47 <= 523.12 else (0.061 if n55 <= 61 else ((0.081 if n66 <= -2.75 else -0.038) if n26 <= 3 else -0.045)))) if n19 <= -0.6875 else 0.008) if n39 <= 213.89 else ((((0.013 if n27 <= 53 else -0.025) if n65 <= 2 else -0.036) if n0 <= 269 else (0.089 if n44 <= 0.30073 else (((((-0.194 if n44 <= 0.74401 else -0.013) if n29 <= 8 else 0.056) if n53 <= 0.0 else 0.036) if n49 <= 5356.6 else 0.115) if n51 <= 198 else (0.036 if n55 <= 48 else (-0.045 if n47 <= 3117.4 else 0.045))))) if n2 <= 9 else -0.08))
        + (0.047 if n71 <= -18 else ((-0.052 if n72 <= -7 else ((-0.074 if n48 <= 0.017861 else (0.116 if n53 <= 0.7375 else (0.07 if n40 <= 115.05 else -0.032))) if n72 <= -3 else (-0.041 if n0 <= 3 else ((0.076 if n30 <= 3 else (0.035 if n59 <= -8 else -0.034)) if n0 <= 10 else (-0.013 if n34 <= 1.0534 else (((0.002 if n12 <= 0 else -0.037) if n30 <= 8 else -0.034) if n60 <= 5 else ((-0.147 if n50 <= 0.66352 else 0.031) if n41 <= 0.74851 else (0.033 if n49 <= 623.65 else (0.009 if n42 <= 0.55447 else -0.033))))))))) if n33 <= 14 else -0.029))
        + (((0.05 if n7 <= 0 else (0.031 if n38 <= 87.479 else -0.041)) if n2 <= 2 else (0.0 if n17 <= -1.4688 else 0.086)) if n22 <= -5.8438 else (((-0.005 if n7 <= 1 else (0.09 if n51 <= 467 else -0.031)) if n56 <= -58 else -0.028) if n22 <= -3.2812 else ((-0.003 if n18 <= -0.9375 else 0.008) if n49 <= 4933.7 else ((((0.008 if n7 <= 1 else -0.149) if n30 <= 3 else (-0.042 if n7 <= 6 else 0.071)) if n2 <= 1 else ((-0.01 if n2 <= 4 else 0.079) if n2 <= 6 else -0.032)) if n68 <= 0.85294 else (-0.009 if n47 <= 2607.2 else 0.046)))))
        + ((-0.005 if n38 <= 465.88 else (0.043 if n40 <= 1575.7 else -0.067)) if n51 <= 222 else (((-0.018 if n72 <= -1 else (0.049 if n67 <= 0 else (0.059 if n9 <= 0 else (-0.091 if n50 <= 0.1507 else (-0.001 if n7 <= 1 else ((0.062 if n55 <= 53 else -0.014) if n2 <= 3 else 0.093)))))) if n51 <= 490 else ((-0.022 if n51 <= 576 else 0.039) if n48 <= 0.34976 else (-0.076 if n49 <= 1060.1 else ((-0.063 if n53 <= 0.17655 else (0.04 if n49 <= 4701.2 else (-0.05 if n49 <= 6983.3 else 0.048))) if n53 <= 0.7619 else -0.075)))) if n26 <= 104 else -0.052))
        + ((0.064 if n7 <= 0 else ((-0.055 if n21 <= 1.0 else (0.085 if n48 <= 0.94059 else (-0.087 if n55 <= 42 else 0.048))) if n2 <= 1 else 0.061)) if n22 <= -12.0 else (((0.077 if n67 <= 4 else -0.036) if n21 <= -0.6875 else -0.081) if n35 <= 0.044867 else ((0.004 if n67 <= 2 else -0.068) if n44 <= 0.035053 else ((((0.003 if n27 <= 33 else -0.088) if n69 <= 0.24 else (0.072 if n51 <= 267 else -0.013)) if n50 <= 0.76738 else ((-0.154 if n50 <= 0.7713 else (-0.079 if n70 <= 0.030303 else -0.001)) if n45 <= 0.81069 else 0.012)) if n53 <= 0.0097087 else 0.002))))
        + ((0.002 if n40 <= 939.77 else (-0.141 if n2 <= 1 else 0.012)) if n38 <= 299.0 else ((((((-0.172 if n2 <= 1 else -0.03) if n26 <= 23 else (-0.077 if n59 <= -3 else 0.02)) if n49 <= 2086.9 else -0.024) if n27 <= 23 else ((0.019 if n0 <= 72 else -0.054) if n17 <= 2.0938 else 0.038)) if n1 <= 45 else ((-0.062 if n68 <= 0.13333 else (0.016 if n59 <= -19 else 0.075)) if n58 <= 50 else (-0.097 if n40 <= 660.7 else (0.016 if n8 <= 10 else (-0.093 if n20 <= 3.0938 else 0.031))))) if n59 <= 0 else (0.006 if n8 <= 0 else 0.085)))
        + (0.002 if n35 <= 53.573 else (0.054 if n14 <= -3 else (((0.003 if n67 <= 0 else (-0.021 if n0 <= 77 else (((0.079 if n55 <= 11 else -0.036) if n65 <= 1 else -0.115) if n2 <= 5 else -0.15))) if n5 <= 1 else (((((-0.061 if n68 <= 0.375 else 0.017) if n17 <= -0.15625 else (0.067 if n4 <= 2 else -0.049)) if n49 <= 1040.4 else ((-0.011 if n56 <= -43 else (-0.152 if n56 <= -21 else -0.007)) if n69 <= 0.47619 else -0.007)) if n45 <= 0.93575 else (0.034 if n40 <= 1575.7 else -0.1)) if n51 <= 734 else -0.089)) if n4 <= 5 else 0.05)))
        + ((((((-0.064 if n58 <= -28 else (((((0.116 if n23 <= -4.6562 else -0.015) if n17 <= 2.1562 else -0.094) if n35 <= 22.642 else 0.046) if n2 <= 1 else -0.023) if n65 <= 184 else 0.066)) if n48 <= 0.15685 else (0.025 if n7 <= 0 else ((-0.053 if n22 <= -1.5938 else (0.041 if n66 <= -0.03125 else -0.04)) if n36 <= 76.811 else 0.104))) if n36 <= 88.92 else -0.06) if n40 <= 271.14 else ((0.014 if n51 <= 549 else -0.068) if n59 <= -13 else -0.044)) if n1 <= 66 else (0.071 if n48 <= 0.22343 else 0.004)) if n20 <= -0.96875 else (0.004 if n32 <= 8 else -0.042))
        + ((-0.006 if n53 <= 0.0068182 else (0.028 if n49 <= 3339.1 else -0.103)) if n53 <= 0.0097087 else (((-0.06 if n55 <= -1 else ((-0.08 if n72 <= -2 else (((0.002 if n17 <= 1.4375 else -0.094) if n25 <= -2.0625 else (0.041 if n73 <= 0.98895 else (-0.153 if n46 <= 255.77 else 0.032))) if n50 <= 0.69046 else 0.053)) if n46 <= 4032.0 else -0.035)) if n30 <= 8 else -0.054) if n67 <= 0 else ((0.004 if n37 <= 33.176 else (-0.024 if n5 <= 1 else (0.002 if n73 <= 0.86243 else ((0.012 if n53 <= 0.48837 else -0.264) if n51 <= 94 else 0.007)))) if n50 <= 0.98469 else 0.078)))
        + ((((-0.004 if n20 <= -0.96875 else ((0.005 if n7 <= 3 else (0.021 if n59 <= 1 else 0.155)) if n0 <= 518 else -0.029)) if n34 <= 70.913 else (-0.035 if n21 <= 2.1562 else (0.047 if n41 <= 22.269 else (((0.073 if n48 <= 0.65482 else -0.039) if n49 <= 646.75 else -0.025) if n4 <= 3 else 0.036)))) if n38 <= 465.88 else (0.092 if n49 <= 949.99 else (((-0.055 if n47 <= 718.4 else 0.03) if n1 <= 45 else (0.094 if n73 <= 0.65829 else (0.052 if n8 <= 11 else -0.077))) if n51 <= 324 else (-0.099 if n51 <= 452 else 0.036)))) if n41 <= 1552.2 else -0.077)
        + ((((((((-0.055 if n51 <= 11 else 0.002) if n50 <= 0.74529 else -0.018) if n7 <= 6 else 0.054) if n50 <= 0.82552 else ((0.071 if n55 <= -1 else ((0.063 if n51 <= 5 else -0.006) if n59 <= 7 else 0.121)) if n51 <= 187 else (-0.045 if n44 <= 0.68627 else 0.071))) if n49 <= 5830.4 else ((-0.04 if n38 <= 117.22 else 0.079) if n44 <= 0.96565 else -0.057)) if n49 <= 6337.1 else ((-0.155 if n51 <= 208 else ((-0.062 if n2 <= 4 else 0.019) if n47 <= 1907.9 else 0.007)) if n40 <= 1052.9 else 0.048)) if n71 <= 38 else -0.06) if n49 <= 9278.5 else 0.042)
        + ((((((0.063 if n51 <= 7 else (0.042 if n49 <= 102.85 else -0.081)) if n4 <= 0 else -0.085) if n49 <= 129.92 else (0.003 if n53 <= 0.48276 else (0.007 if n0 <= 79 else ((0.022 if n58 <= 41 else (-0.017 if n53 <= 0.78349 else -0.092)) if n73 <= 0.86243 else ((-0.087 if n26 <= 12 else -0.332) if n51 <= 94 else (-0.162 if n73 <= 0.90667 else 0.02)))))) if n10 <= 4 else (0.033 if n51 <= 474 else -0.047)) if n72 <= 1 else -0.022) if n16 <= 1 else (((-0.027 if n13 <= 4 else 0.054) if n38 <= 109.11 else 0.007) if n53 <= 0.33333 else 0.032))
        + (((((-0.167 if n3 <= 1 else -0.017) if n2 <= 6 else (((-0.046 if n26 <= 1 else (0.02 if n51 <= 46 else 0.117)) if n51 <= 66 else -0.008) if n50 <= 0.84749 else 0.077)) if n45 <= 0.70893 else 0.003) if n13 <= 1 else ((0.008 if n73 <= 0.43284 else ((0.041 if n31 <= 4 else -0.105) if n5 <= 1 else 0.088)) if n14 <= 0 else -0.012)) if n17 <= 5.0625 else (((-0.108 if n63 <= 3 else 0.013) if n62 <= -0.1875 else (0.079 if n44 <= 0.95493 else (0.076 if n23 <= 5.875 else -0.103))) if n1 <= 33 else (0.063 if n35 <= 64.3 else -0.002)))
        + ((-0.066 if n0 <= 3 else (-0.051 if n44 <= 0.035053 else (((-0.01 if n5 <= 2 else ((((-0.032 if n35 <= 4.3513 else (0.042 if n40 <= 867.04 else -0.093)) if n4 <= 1 else (0.071 if n49 <= 285.75 else ((-0.016 if n59 <= -29 else -0.103) if n7 <= 2 else 0.045))) if n26 <= 37 else 0.031) if n63 <= 23 else 0.053)) if n55 <= 79 else (0.044 if n36 <= 14.539 else (0.034 if n51 <= 190 else -0.002))) if n59 <= 48 else (0.064 if n48 <= 0.45172 else -0.042)))) if n32 <= 1 else (-0.003 if n16 <= 1 else (0.064 if n50 <= 0.7 else 0.01)))
        + ((-0.029 if n17 <= -3.625 else ((0.068 if n40 <= 20.412 else 0.003) if n70 <= -1.0 else (((0.049 if n41 <= 62.877 else (-0.087 if n51 <= 374 else 0.019)) if n3 <= 2 else ((-0.014 if n21 <= 3.9375 else 0.032) if n45 <= 0.70893 else ((((0.033 if n50 <= 0.94734 else -0.041) if n0 <= 173 else 0.064) if n49 <= 6057.7 else -0.038) if n73 <= 0.003663 else -0.002))) if n13 <= 1 else (0.017 if n37 <= 28.654 else (0.078 if n53 <= 0.10638 else -0.006))))) if n4 <= 5 else (((-0.071 if n41 <= 76.015 else -0.006) if n58 <= 5 else 0.022) if n27 <= 25 else 0.061))
        + ((-0.005 if n22 <= 1.3438 else (0.012 if n1 <= 54 else ((((-0.055 if n35 <= 30.576 else 0.088) if n49 <= 875.19 else -0.031) if n38 <= 407.95 else 0.053) if n51 <= 320 else -0.06))) if n31 <= 4 else ((((((-0.126 if n4 <= 3 else 0.029) if n0 <= 108 else 0.021) if n65 <= 8 else (-0.053 if n66 <= -7.5312 else 0.039)) if n46 <= 633.63 else -0.09) if n46 <= 2023.5 else 0.071) if n5 <= 1 else (-0.006 if n26 <= 3 else ((((0.07 if n47 <= 102.25 else 0.01) if n27 <= 16 else 0.075) if n68 <= 0.82609 else -0.015) if n6 <= 0 else -0.046))))
        + (((((-0.036 if n5 <= 3 else 0.045) if n68 <= 0.27273 else (0.107 if n69 <= 0.31429 else (-0.06 if n4 <= 1 else 0.033))) if n17 <= 0.125 else ((((0.082 if n19 <= -2.8125 else ((-0.057 if n68 <= 0.047619 else 0.052) if n7 <= 2 else -0.089)) if n47 <= 37.41 else 0.073) if n4 <= 3 else -0.069) if n45 <= 0.94403 else ((-0.121 if n1 <= 25 else 0.024) if n43 <= 0.98369 else 0.031))) if n49 <= 403.63 else (-0.01 if n1 <= 87 else 0.035)) if n51 <= 253 else ((0.006 if n36 <= 166.4 else (-0.012 if n50 <= 0.84465 else -0.086)) if n50 <= 0.90051 else 0.085))
        + (((0.001 if n71 <= 38 else -0.078) if n49 <= 8513.3 else 0.048) if n35 <= 53.573 else (0.05 if n14 <= -3 else (((((0.021 if n49 <= 2355.2 else -0.062) if n56 <= -43 else ((-0.015 if n20 <= -2.3438 else (-0.056 if n1 <= 38 else -0.217)) if n18 <= 0.625 else -0.024)) if n68 <= 0.46667 else (0.009 if n55 <= 41 else (-0.037 if n7 <= 6 else 0.056))) if n59 <= -18 else ((-0.05 if n69 <= 0.46154 else 0.004) if n17 <= 0.0 else ((-0.022 if n1 <= 23 else (0.082 if n69 <= 0.7 else -0.068)) if n46 <= 607.42 else 0.0))) if n45 <= 0.93575 else 0.015)))
        + (((-0.065 if n55 <= -19 else (((0.004 if n49 <= 5356.6 else 0.107) if n48 <= 0.90804 else -0.016) if n51 <= 190 else (0.09 if n37 <= 0.31736 else (((-0.004 if n48 <= 0.20889 else (0.003 if n53 <= 0.19048 else (-0.035 if n73 <= 0.092391 else -0.108))) if n40 <= 436.19 else ((0.042 if n2 <= 2 else -0.024) if n50 <= 0.90727 else -0.058)) if n73 <= 0.47984 else (0.106 if n73 <= 0.88889 else -0.015))))) if n51 <= 254 else ((0.005 if n26 <= 104 else -0.056) if n50 <= 0.90051 else 0.081)) if n56 <= 75 else (0.058 if n46 <= 178.22 else (-0.088 if n50 <= 0.55323 else 0.067)))
        + ((0.046 if n15 <= -29 else (0.052 if n71 <= -18 else (((((((-0.0 if n53 <= 0.48276 else -0.018) if n51 <= 579 else 0.025) if n59 <= 56 else -0.033) if n53 <= 0.66526 else ((0.035 if n53 <= 0.78349 else (-0.013 if n46 <= 937.38 else -0.088)) if n20 <= -1.5312 else ((0.074 if n53 <= 0.77273 else 0.026) if n49 <= 4789.5 else (0.083 if n51 <= 403 else -0.051)))) if n32 <= 9 else (0.008 if n40 <= 135.49 else -0.064)) if n9 <= 9 else 0.06) if n72 <= 6 else ((0.014 if n33 <= 9 else -0.051) if n21 <= 1.2188 else -0.08)))) if n41 <= 1552.2 else -0.074)
        + ((((0.002 if n40 <= 911.91 else (-0.093 if n51 <= 117 else -0.006)) if n34 <= 70.913 else ((-0.104 if n49 <= 261.16 else (0.068 if n46 <= 132.38 else -0.027)) if n34 <= 80.11 else (((0.003 if n1 <= 38 else -0.133) if n44 <= 0.69953 else -0.005) if n59 <= -17 else ((-0.038 if n17 <= -1.625 else 0.054) if n26 <= 67 else -0.011)))) if n38 <= 465.88 else (((0.043 if n18 <= 3.4062 else -0.035) if n1 <= 43 else (0.08 if n0 <= 1002 else -0.03)) if n51 <= 324 else (-0.074 if n44 <= 0.91155 else 0.042))) if n40 <= 1575.7 else (0.018 if n46 <= 2830.7 else -0.118))
        + ((((0.012 if n37 <= 50.581 else -0.068) if n69 <= 0.24 else (0.067 if n51 <= 267 else -0.01)) if n50 <= 0.76738 else ((0.066 if n55 <= 3 else ((-0.18 if n3 <= 3 else (-0.031 if n40 <= 652.82 else (-0.128 if n50 <= 0.90051 else 0.021))) if n2 <= 8 else 0.01)) if n45 <= 0.80807 else 0.006)) if n53 <= 0.0097087 else (((0.041 if n53 <= 0.11834 else (-0.063 if n18 <= -0.03125 else 0.011)) if n25 <= -2.0312 else ((-0.033 if n39 <= 34.615 else ((-0.001 if n51 <= 82 else 0.049) if n49 <= 4610.1 else -0.003)) if n28 <= 9 else -0.053)) if n67 <= 0 else -0.001))
        + (-0.004 if n18 <= -0.9375 else (((0.013 if n36 <= 94.751 else -0.168) if n51 <= 31 else 0.033) if n3 <= 1 else ((0.052 if n49 <= 587.16 else (((-0.116 if n51 <= 549 else 0.036) if n5 <= 1 else 0.01) if n21 <= 3.4688 else -0.178)) if n3 <= 2 else (-0.007 if n21 <= -0.71875 else (((-0.063 if n1 <= 21 else ((0.073 if n42 <= 0.95543 else -0.042) if n0 <= 258 else -0.048)) if n49 <= 417.53 else (((0.011 if n17 <= 2.4062 else 0.056) if n49 <= 1897.3 else (-0.062 if n51 <= 98 else 0.003)) if n71 <= 0 else -0.035)) if n32 <= 1 else 0.026)))))
        + ((((((((0.043 if n51 <= 3 else (-0.056 if n35 <= 36.469 else 0.022)) if n55 <= 7 else (-0.038 if n38 <= 21.153 else 0.053)) if n51 <= 126 else 0.102) if n41 <= 121.46 else 0.042) if n51 <= 131 else (-0.038 if n51 <= 220 else 0.006)) if n40 <= 260.02 else (((-0.046 if n20 <= 2.9062 else 0.017) if n47 <= 523.12 else (0.057 if n55 <= 61 else -0.023)) if n30 <= 7 else 0.043)) if n19 <= -0.6875 else 0.007) if n39 <= 213.89 else (0.043 if n54 <= -1 else ((-0.016 if n44 <= 0.91941 else (-0.027 if n51 <= 98 else 0.028)) if n53 <= 0.85895 else 0.055)))
        + (-0.002 if n13 <= 3 else (((((((0.129 if n64 <= 51 else -0.048) if n50 <= 0.41589 else -0.028) if n56 <= -48 else -0.041) if n71 <= -2 else (((-0.019 if n3 <= 1 else 0.053) if n47 <= 2184.6 else -0.067) if n70 <= 0.22222 else -0.047)) if n71 <= 1 else (0.089 if n72 <= -2 else ((0.023 if n51 <= 622 else -0.102) if n0 <= 55 else (-0.038 if n30 <= 6 else 0.047)))) if n49 <= 3515.4 else (0.034 if n52 <= 0 else 0.14)) if n49 <= 3816.0 else (((-0.105 if n51 <= 579 else 0.009) if n50 <= 0.64959 else 0.008) if n53 <= 0.47619 else 0.059)))
        + (((-0.064 if n58 <= -28 else (((0.074 if n23 <= -6.375 else -0.028) if n53 <= 0.42105 else 0.015) if n3 <= 5 else 0.044)) if n0 <= 480 else 0.094) if n48 <= 0.087878 else ((((((0.066 if n62 <= -2.3125 else 0.027) if n49 <= 3597.8 else ((((-0.088 if n47 <= 2762.0 else 0.028) if n53 <= 0.18415 else (0.05 if n53 <= 0.32663 else -0.004)) if n27 <= 14 else -0.045) if n50 <= 0.77426 else 0.043)) if n3 <= 5 else (0.004 if n17 <= 0.9375 else -0.102)) if n63 <= 14 else (0.011 if n36 <= 8.2702 else -0.053)) if n37 <= 111.04 else -0.01) if n59 <= -34 else -0.003))
        + (-0.032 if n17 <= -4.9062 else (((0.06 if n27 <= 5 else -0.039) if n1 <= 17 else ((-0.069 if n68 <= 0.1 else (0.07 if n46 <= 91.455 else -0.019)) if n2 <= 3 else (-0.058 if n50 <= 0.49556 else 0.105))) if n22 <= -5.8438 else ((0.025 if n56 <= -42 else -0.077) if n35 <= 0.044867 else (((-0.006 if n18 <= -7.2188 else (-0.062 if n51 <= 1560 else 0.095)) if n7 <= 1 else 0.045) if n48 <= 0.013409 else (0.007 if n48 <= 0.38582 else (0.001 if n51 <= 519 else (((-0.021 if n46 <= 3543.2 else -0.08) if n51 <= 1560 else 0.063) if n44 <= 0.88344 else 0.051)))))))
        + ((0.0 if n48 <= 0.93663 else ((-0.051 if n51 <= 380 else 0.013) if n20 <= 3.375 else 0.016)) if n59 <= 0 else ((0.048 if n46 <= 116.78 else (-0.074 if n50 <= 0.72253 else 0.03)) if n73 <= 0.010274 else ((-0.021 if n69 <= 0.15 else (((-0.007 if n4 <= 0 else 0.086) if n40 <= 267.69 else 0.007) if n59 <= 48 else (-0.064 if n17 <= 0.71875 else 0.019))) if n53 <= 0.37066 else (((-0.004 if n62 <= -4.7188 else (0.153 if n44 <= 0.66717 else 0.033)) if n49 <= 789.51 else (0.05 if n47 <= 190.0 else -0.069)) if n72 <= 0 else (-0.062 if n42 <= 0.26175 else 0.02)))))
        + (((-0.07 if n72 <= -7 else (0.003 if n50 <= 0.71581 else (((-0.072 if n51 <= 82 else -0.024) if n51 <= 380 else 0.032) if n50 <= 0.78874 else 0.002))) if n10 <= 4 else ((((-0.089 if n44 <= 0.68627 else 0.037) if n56 <= -77 else (0.069 if n56 <= -9 else ((0.049 if n0 <= 126 else -0.042) if n21 <= 0.9375 else (0.082 if n49 <= 417.53 else (-0.039 if n20 <= 2.4688 else 0.057))))) if n2 <= 1 else 0.053) if n72 <= 0 else (((0.007 if n32 <= 8 else -0.061) if n1 <= 36 else -0.105) if n13 <= 0 else 0.03))) if n10 <= 19 else -0.03)
        + (((-0.007 if n35 <= 2.3839 else 0.002) if n7 <= 3 else (((-0.036 if n8 <= 2 else ((-0.12 if n29 <= 1 else 0.053) if n38 <= 24.836 else 0.085)) if n55 <= 43 else (((-0.053 if n21 <= -2.5312 else 0.046) if n53 <= 0.48276 else -0.058) if n27 <= 34 else (((0.044 if n59 <= -37 else -0.112) if n40 <= 1033.5 else 0.057) if n28 <= 2 else -0.121))) if n2 <= 1 else ((0.097 if n26 <= 94 else -0.036) if n22 <= 2.4062 else -0.029))) if n12 <= 0 else ((-0.031 if n26 <= 2 else 0.045) if n39 <= 55.785 else (-0.012 if n49 <= 3816.0 else -0.086)))
        + ((((((-0.049 if n0 <= 122 else (0.101 if n55 <= 3 else -0.064)) if n38 <= 14.632 else -0.042) if n18 <= 0.25 else -0.0) if n25 <= -1.8438 else -0.0) if n64 <= 4 else ((-0.012 if n38 <= 174.51 else ((0.08 if n50 <= 0.61986 else 0.01) if n47 <= 93.477 else -0.013)) if n66 <= -4.8438 else (((0.059 if n0 <= 190 else (-0.072 if n1 <= 51 else 0.045)) if n51 <= 149 else (-0.001 if n67 <= 46 else -0.065)) if n64 <= 16 else 0.056))) if n4 <= 5 else ((-0.032 if n55 <= 6 else (0.038 if n67 <= 5 else -0.007)) if n27 <= 25 else 0.056))
        + (((((-0.011 if n21 <= -3.0938 else -0.087) if n44 <= 0.035053 else (0.003 if n36 <= 98.023 else (((-0.094 if n30 <= 3 else (0.077 if n20 <= -3.3125 else -0.028)) if n55 <= 24 else -0.003) if n1 <= 49 else (0.037 if n58 <= 51 else -0.013)))) if n50 <= 0.97708 else 0.066) if n21 <= 7.5 else (-0.121 if n5 <= 1 else 0.034)) if n17 <= 5.0625 else (((0.02 if n19 <= 0.1875 else -0.108) if n62 <= -0.1875 else (-0.078 if n48 <= 0.15204 else 0.045)) if n1 <= 33 else (0.079 if n36 <= 78.518 else ((0.039 if n58 <= 37 else -0.094) if n44 <= 0.85112 else 0.034))))
        + (0.001 if n38 <= 299.0 else ((-0.05 if n69 <= 0.2 else ((-0.007 if n1 <= 12 else (-0.105 if n49 <= 2086.9 else -0.014)) if n1 <= 27 else (((0.068 if n4 <= 1 else 0.01) if n49 <= 3306.9 else (-0.061 if n49 <= 4249.3 else 0.007)) if n68 <= 0.6875 else ((-0.005 if n69 <= 0.84211 else -0.155) if n40 <= 629.36 else (((-0.139 if n37 <= 179.27 else 0.051) if n7 <= 0 else ((-0.037 if n55 <= 35 else (0.006 if n44 <= 0.89578 else 0.079)) if n49 <= 6057.7 else (-0.033 if n73 <= 0.38889 else 0.044))) if n0 <= 926 else -0.085))))) if n57 <= 0 else 0.041))
        + ((-0.004 if n21 <= -1.0938 else ((((-0.014 if n58 <= 31 else 0.015) if n1 <= 34 else 0.027) if n26 <= 12 else (0.072 if n40 <= 19.358 else -0.005)) if n5 <= 3 else (-0.004 if n0 <= 28 else 0.078))) if n3 <= 7 else ((((-0.037 if n28 <= 7 else 0.04) if n43 <= 0.793 else -0.059) if n0 <= 138 else (-0.129 if n73 <= 0.32895 else 0.009)) if n5 <= 0 else ((0.117 if n69 <= 0.0 else (0.064 if n73 <= 0.071429 else -0.011)) if n51 <= 171 else (0.078 if n57 <= -1 else ((-0.076 if n51 <= 576 else 0.024) if n41 <= 357.66 else 0.029)))))
        + ((-0.02 if n46 <= 71.292 else 0.065) if n71 <= -18 else ((((-0.001 if n7 <= 3 else ((-0.098 if n38 <= 54.864 else 0.022) if n2 <= 1 else 0.076)) if n35 <= 53.573 else -0.021) if n70 <= 0.22222 else -0.027) if n22 <= 1.3438 else ((((-0.053 if n46 <= 43.37 else (-0.042 if n53 <= 0.071429 else (-0.012 if n17 <= -0.59375 else 0.078))) if n49 <= 1040.4 else ((-0.012 if n1 <= 22 else (-0.158 if n28 <= 4 else -0.021)) if n69 <= 0.46667 else -0.008)) if n23 <= -1.2812 else (0.013 if n27 <= 130 else -0.059)) if n0 <= 518 else (-0.073 if n1 <= 91 else 0.001))))
        + (((-0.019 if n55 <= 49 else 0.01) if n72 <= -1 else (-0.002 if n13 <= 0 else ((0.021 if n71 <= 7 else -0.043) if n23 <= 6.9375 else -0.089))) if n14 <= 1 else ((0.061 if n27 <= 14 else (0.029 if n49 <= 1823.1 else -0.101)) if n26 <= 1 else ((((((-0.055 if n17 <= 0.71875 else 0.025) if n26 <= 20 else -0.142) if n19 <= -1.0312 else -0.007) if n69 <= 0.75862 else (0.027 if n3 <= 1 else (-0.156 if n31 <= 4 else 0.016))) if n51 <= 254 else (-0.021 if n17 <= 0.6875 else 0.029)) if n32 <= 1 else (-0.028 if n21 <= -2.5938 else 0.061))))
        + (((((-0.026 if n44 <= 0.069226 else (0.15 if n48 <= 0.31686 else 0.026)) if n62 <= -7.5625 else -0.041) if n50 <= 0.19365 else ((-0.06 if n10 <= 5 else 0.018) if n50 <= 0.55323 else 0.009)) if n66 <= -5.0625 else ((-0.105 if n35 <= 58.047 else 0.022) if n51 <= 10 else ((0.007 if n55 <= 48 else 0.105) if n41 <= 25.751 else ((0.092 if n43 <= 0.91681 else -0.04) if n49 <= 250.26 else (((-0.046 if n3 <= 5 else 0.066) if n62 <= -5.9688 else (-0.009 if n4 <= 1 else 0.03)) if n11 <= 2 else (0.057 if n2 <= 5 else -0.052)))))) if n0 <= 40 else -0.002)
        + ((-0.002 if n16 <= 1 else ((((0.02 if n50 <= 0.73027 else -0.081) if n73 <= 0.088889 else 0.035) if n53 <= 0.16164 else ((((-0.061 if n53 <= 0.20976 else 0.077) if n51 <= 144 else (-0.049 if n45 <= 0.64127 else (0.044 if n73 <= 0.17606 else -0.043))) if n50 <= 0.72253 else -0.065) if n42 <= 0.88634 else 0.009)) if n53 <= 0.275 else (((0.023 if n51 <= 189 else (-0.133 if n49 <= 1843.9 else 0.018)) if n3 <= 2 else (-0.01 if n44 <= 0.35242 else ((0.092 if n47 <= 110.37 else 0.036) if n19 <= 0.46875 else 0.017))) if n18 <= 6.9688 else -0.084))) if n41 <= 1552.2 else -0.064)
        + (((0.011 if n58 <= 71 else 0.107) if n71 <= -4 else -0.002) if n13 <= 3 else ((((((-0.006 if n71 <= -2 else 0.046) if n50 <= 0.74848 else -0.027) if n71 <= 0 else (0.08 if n72 <= -2 else ((-0.052 if n39 <= 8.2669 else ((0.112 if n55 <= -58 else 0.011) if n34 <= 32.282 else -0.033)) if n17 <= 1.2812 else (0.046 if n26 <= 1 else -0.072)))) if n56 <= 12 else -0.064) if n46 <= 2111.8 else (0.024 if n73 <= 0.11111 else 0.108)) if n49 <= 3816.0 else ((-0.076 if n2 <= 4 else 0.007) if n44 <= 0.68627 else (0.061 if n13 <= 11 else -0.021))))
        + ((0.059 if n15 <= -3 else -0.04) if n17 <= -4.9062 else ((0.057 if n66 <= -5.9375 else -0.074) if n14 <= -54 else (0.071 if n14 <= -21 else ((((-0.002 if n53 <= 0.66526 else 0.011) if n49 <= 5356.6 else (0.112 if n51 <= 183 else (0.097 if n22 <= -3.4062 else ((0.032 if n48 <= 0.45172 else (0.06 if n24 <= -3.7812 else -0.099)) if n50 <= 0.81171 else (-0.064 if n38 <= 124.7 else (0.076 if n40 <= 1033.5 else -0.048)))))) if n49 <= 6337.1 else ((-0.132 if n51 <= 208 else (0.03 if n51 <= 324 else -0.03)) if n40 <= 1052.9 else 0.05)) if n49 <= 12978.0 else 0.066))))
        + (0.001 if n38 <= 299.0 else (((((0.017 if n73 <= 0.039474 else -0.1) if n43 <= 0.7687 else (-0.041 if n0 <= 141 else 0.031)) if n69 <= 0.80952 else (-0.01 if n8 <= 0 else (-0.249 if n55 <= 40 else -0.021))) if n49 <= 2086.9 else (((((-0.117 if n45 <= 0.84876 else 0.037) if n53 <= 0.027778 else 0.004) if n49 <= 5356.6 else 0.063) if n51 <= 324 else -0.053) if n44 <= 0.89728 else ((0.037 if n49 <= 6057.7 else (0.024 if n63 <= 1 else -0.054)) if n40 <= 1575.7 else -0.085))) if n59 <= -4 else ((-0.086 if n46 <= 361.46 else 0.015) if n1 <= 61 else 0.062)))
        + ((-0.003 if n13 <= 1 else ((-0.002 if n73 <= 0.041667 else 0.085) if n53 <= 0.10638 else ((0.008 if n14 <= 0 else (0.027 if n9 <= 0 else ((-0.025 if n69 <= 0.75862 else -0.092) if n51 <= 254 else (0.053 if n51 <= 287 else (-0.056 if n21 <= -1.3438 else 0.008))))) if n70 <= 0.22222 else -0.047))) if n17 <= 5.0625 else ((((-0.001 if n0 <= 192 else 0.069) if n8 <= 6 else -0.06) if n1 <= 83 else (0.034 if n34 <= 79.15 else -0.068)) if n69 <= 0.91667 else ((-0.025 if n52 <= 0 else 0.086) if n44 <= 0.95493 else (-0.066 if n21 <= 5.625 else 0.052))))
        + (((0.03 if n22 <= -5.0938 else 0.002) if n27 <= 1 else (-0.03 if n22 <= -4.0625 else 0.001)) if n3 <= 7 else ((-0.051 if n51 <= 26 else ((-0.045 if n49 <= 1203.9 else 0.06) if n28 <= 5 else 0.102)) if n51 <= 111 else (((-0.072 if n25 <= -3.6562 else ((0.017 if n35 <= 13.393 else -0.069) if n5 <= 0 else 0.051)) if n58 <= 32 else ((-0.046 if n41 <= 241.25 else 0.062) if n2 <= 4 else (((-0.064 if n69 <= 0.91667 else 0.046) if n49 <= 1607.1 else (-0.176 if n51 <= 380 else 0.001)) if n46 <= 1552.9 else -0.016))) if n49 <= 4563.9 else 0.033)))
        + (((-0.025 if n17 <= -3.625 else (0.006 if n33 <= 0 else -0.003)) if n59 <= 56 else ((0.02 if n31 <= 2 else (-0.062 if n43 <= 0.82387 else 0.062)) if n10 <= 1 else (-0.042 if n73 <= 0.036232 else 0.056))) if n4 <= 4 else (((((0.075 if n35 <= 5.027 else -0.041) if n51 <= 63 else -0.067) if n38 <= 34.478 else 0.021) if n43 <= 0.94971 else 0.062) if n48 <= 0.18417 else ((-0.041 if n5 <= 4 else 0.065) if n45 <= 0.18713 else (-0.059 if n0 <= 3 else (((0.055 if n0 <= 35 else 0.147) if n40 <= 255.56 else 0.022) if n51 <= 299 else 0.009)))))
        + ((((((((-0.01 if n49 <= 3041.9 else 0.034) if n1 <= 40 else (0.009 if n59 <= -28 else -0.091)) if n34 <= 7.8535 else 0.039) if n62 <= -2.8438 else -0.024) if n7 <= 3 else 0.038) if n22 <= -2.1562 else 0.001) if n10 <= 4 else (((-0.052 if n58 <= -36 else 0.033) if n18 <= 6.625 else -0.057) if n9 <= 3 else (((-0.101 if n40 <= 1.8738 else (0.017 if n16 <= 4 else -0.115)) if n32 <= 8 else -0.117) if n53 <= 0.84229 else (0.111 if n53 <= 0.85013 else ((0.003 if n0 <= 192 else 0.072) if n73 <= 0.16 else -0.042))))) if n10 <= 19 else -0.028)
        + (((-0.061 if n17 <= -5.75 else (0.001 if n35 <= 53.573 else ((-0.009 if n28 <= 4 else (0.01 if n40 <= 56.525 else (-0.019 if n9 <= 0 else -0.098))) if n5 <= 1 else (((0.036 if n45 <= 0.55869 else (0.014 if n56 <= -55 else ((0.02 if n49 <= 1040.4 else -0.018) if n65 <= 3 else ((-0.104 if n0 <= 403 else 0.022) if n46 <= 1358.1 else 0.004)))) if n51 <= 1002 else -0.108) if n12 <= 0 else -0.064)))) if n42 <= 0.98674 else 0.044) if n4 <= 5 else ((0.049 if n31 <= 2 else (-0.092 if n24 <= -7.5938 else -0.004)) if n27 <= 25 else 0.049))
        + ((((0.005 if n27 <= 33 else -0.073) if n69 <= 0.24 else (0.062 if n51 <= 267 else (0.06 if n48 <= 0.37661 else -0.051))) if n50 <= 0.76738 else (-0.128 if n50 <= 0.7713 else ((-0.169 if n51 <= 35 else -0.017) if n3 <= 2 else ((0.02 if n45 <= 0.94871 else -0.059) if n40 <= 767.01 else (-0.074 if n39 <= 262.92 else 0.004))))) if n53 <= 0.0097087 else ((-0.086 if n72 <= -2 else (((-0.011 if n1 <= 36 else 0.056) if n55 <= 31 else 0.038) if n51 <= 490 else ((-0.096 if n47 <= 3117.4 else 0.049) if n53 <= 0.17655 else 0.034))) if n67 <= 0 else -0.001))
        + (((-0.001 if n31 <= 4 else (-0.005 if n26 <= 10 else (0.04 if n70 <= 0.1 else -0.04))) if n3 <= 7 else (((-0.063 if n16 <= 1 else (-0.048 if n31 <= 4 else 0.11)) if n17 <= -2.0312 else ((-0.034 if n2 <= 1 else 0.084) if n41 <= 118.65 else (-0.035 if n8 <= 0 else (0.077 if n58 <= 46 else -0.028)))) if n17 <= 0.9375 else ((0.017 if n47 <= 126.52 else (0.014 if n42 <= 0.56388 else -0.13)) if n49 <= 2355.2 else 0.005))) if n49 <= 9278.5 else (0.067 if n28 <= 8 else (0.042 if n41 <= 366.98 else (0.025 if n49 <= 11269.0 else -0.118))))
        + ((((0.064 if n49 <= 250.26 else -0.046) if n62 <= -5.0 else 0.083) if n30 <= 3 else ((-0.084 if n53 <= 0.5 else 0.005) if n0 <= 3 else 0.009)) if n0 <= 10 else ((((-0.054 if n38 <= 1.1521 else 0.078) if n50 <= 0.25959 else -0.064) if n71 <= -2 else ((((0.026 if n35 <= 77.426 else -0.036) if n7 <= 0 else ((0.035 if n68 <= 0.57143 else 0.149) if n51 <= 508 else -0.074)) if n73 <= 0.4 else -0.026) if n28 <= 8 else -0.019)) if n34 <= 0.61462 else (0.065 if n15 <= -26 else ((-0.033 if n45 <= 0.54509 else 0.071) if n68 <= -1.0 else -0.0))))
        + ((-0.078 if n38 <= 42.38 else 0.032) if n72 <= -9 else ((0.003 if n40 <= 767.01 else ((0.016 if n43 <= 0.40194 else -0.107) if n45 <= 0.79711 else 0.027)) if n36 <= 91.722 else ((((0.007 if n56 <= -38 else -0.119) if n30 <= 3 else ((-0.024 if n22 <= 2.4062 else 0.026) if n24 <= 3.9062 else -0.061)) if n55 <= 24 else (0.002 if n47 <= 6249.9 else -0.155)) if n0 <= 279 else ((-0.003 if n69 <= 0.77273 else -0.141) if n7 <= 0 else (0.031 if n55 <= 47 else (-0.066 if n44 <= 0.72623 else (0.017 if n53 <= 0.48276 else (-0.109 if n51 <= 120 else -0.006))))))))
        + (((-0.057 if n30 <= 1 else ((0.024 if n51 <= 272 else 0.115) if n53 <= 0.90667 else -0.058)) if n71 <= -4 else -0.002) if n13 <= 3 else ((((-0.009 if n71 <= -2 else 0.033) if n71 <= 0 else (0.036 if n63 <= 0 else ((((0.054 if n47 <= 193.79 else -0.013) if n56 <= -9 else -0.047) if n0 <= 196 else 0.133) if n0 <= 208 else (-0.085 if n14 <= 2 else 0.01)))) if n46 <= 2265.7 else 0.064) if n49 <= 3816.0 else (((0.011 if n5 <= 1 else -0.074) if n50 <= 0.67258 else (-0.017 if n51 <= 445 else 0.08)) if n53 <= 0.47619 else 0.051)))
        + ((-0.005 if n8 <= 11 else 0.079) if n68 <= 0.375 else (((0.025 if n31 <= 1 else (0.014 if n51 <= 114 else -0.03)) if n72 <= -1 else (((((0.007 if n64 <= 4 else (-0.047 if n3 <= 3 else ((-0.023 if n1 <= 5 else 0.07) if n1 <= 38 else -0.06))) if n7 <= 2 else (-0.151 if n37 <= 68.728 else 0.074)) if n18 <= 3.9062 else (-0.003 if n29 <= 4 else -0.082)) if n0 <= 277 else 0.058) if n49 <= 1496.4 else (-0.036 if n68 <= 0.5 else (0.008 if n12 <= 0 else -0.045)))) if n8 <= 11 else (0.045 if n69 <= 0.65625 else -0.074)))
    )


PAGE_BODY = (page_body_0, page_body_1, page_body_2, page_body_3,)


def page_crumb_0(f: Sequence[float]) -> float:
    n2 = f[2]
    n4 = f[4]
    n8 = f[8]
    n9 = f[9]
    n10 = f[10]
    n17 = f[17]
    n20 = f[20]
    n21 = f[21]
    n23 = f[23]
    n27 = f[27]
    n28 = f[28]
    n32 = f[32]
    n38 = f[38]
    n40 = f[40]
    n42 = f[42]
    n43 = f[43]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n48 = f[48]
    n49 = f[49]
    n51 = f[51]
    n53 = f[53]
    n54 = f[54]
    n56 = f[56]
    n59 = f[59]
    n62 = f[62]
    return (
        (((0.132 if n40 <= 85.979 else -0.057) if n21 <= 0.46875 else (0.151 if n49 <= 320.46 else 0.054)) if n56 <= 0 else (-0.161 if n62 <= -1.6094 else -0.042))
        + ((0.099 if n51 <= 22 else (0.047 if n8 <= 0 else -0.078)) if n54 <= 0 else (-0.146 if n62 <= -1.6094 else (-0.101 if n53 <= 0.080321 else 0.025)))
        + (((0.109 if n38 <= 71.562 else -0.08) if n21 <= -0.5 else (0.112 if n40 <= 451.53 else 0.012)) if n54 <= 0 else (-0.051 if n23 <= -3.9688 else -0.151))
        + ((0.075 if n40 <= 123.15 else ((0.053 if n54 <= 0 else -0.083) if n43 <= 0.0071214 else -0.132)) if n21 <= 0.78125 else (-0.056 if n17 <= -1.5625 else 0.095))
        + (((0.049 if n2 <= 6 else 0.133) if n49 <= 320.46 else (-0.104 if n62 <= -1.1719 else 0.037)) if n54 <= 0 else (-0.119 if n62 <= -1.6094 else -0.026))
        + ((0.065 if n40 <= 123.15 else (-0.031 if n45 <= 0.0071214 else -0.119)) if n21 <= 0.4375 else (-0.051 if n17 <= -1.5625 else (0.116 if n51 <= 19 else 0.034)))
        + ((0.086 if n46 <= 253.78 else (-0.097 if n62 <= -1.1719 else 0.04)) if n56 <= 0 else (-0.106 if n62 <= -1.6094 else (-0.061 if n17 <= -1.625 else 0.047)))
        + ((0.08 if n40 <= 248.94 else (0.04 if n59 <= 1 else -0.081)) if n54 <= 0 else (-0.107 if n53 <= 0.0074627 else (0.027 if n51 <= 22 else -0.075)))
        + (((0.081 if n49 <= 479.6 else -0.006) if n54 <= 0 else -0.014) if n59 <= 1 else (0.049 if n46 <= 130.64 else (-0.113 if n53 <= 0.0074627 else -0.029)))
        + (((0.072 if n49 <= 139.42 else -0.068) if n10 <= 0 else (0.079 if n40 <= 451.53 else -0.003)) if n54 <= 0 else (-0.096 if n53 <= 0.0074627 else -0.008))
        + ((0.044 if n46 <= 130.64 else ((-0.077 if n17 <= -1.4688 else 0.027) if n27 <= 1 else -0.099)) if n21 <= 0.78125 else (-0.037 if n17 <= -1.5625 else 0.064))
        + (((-0.056 if n17 <= -0.09375 else 0.04) if n53 <= 0.074324 else 0.068) if n59 <= 1 else ((0.061 if n40 <= 77.815 else -0.086) if n4 <= 2 else 0.019))
        + (((0.019 if n49 <= 143.07 else -0.067) if n17 <= 0.625 else 0.086) if n32 <= 0 else (-0.057 if n17 <= -2.6562 else (-0.045 if n21 <= -1.4688 else 0.074)))
        + (((-0.015 if n2 <= 4 else 0.067) if n45 <= 0.011928 else (0.05 if n40 <= 125.35 else (-0.09 if n21 <= 3.2812 else 0.032))) if n17 <= 0.59375 else 0.092)
        + ((0.066 if n40 <= 77.815 else ((-0.058 if n28 <= 8 else 0.032) if n45 <= 0.028709 else -0.082)) if n21 <= 0.4375 else (0.09 if n48 <= 0.87615 else 0.019))
        + (((0.013 if n49 <= 143.07 else -0.058) if n32 <= 0 else (0.11 if n44 <= 0.67736 else (-0.047 if n62 <= -0.20312 else 0.042))) if n17 <= 0.59375 else 0.086)
        + (-0.052 if n17 <= -1.5312 else ((-0.07 if n2 <= 6 else (-0.048 if n42 <= 0.46544 else 0.083)) if n21 <= -0.5625 else (0.081 if n51 <= 19 else 0.01)))
        + ((0.035 if n49 <= 165.83 else (-0.087 if n20 <= 1.9062 else 0.008)) if n53 <= 0.0074627 else (0.102 if n44 <= 0.67736 else (-0.055 if n17 <= -1.7812 else 0.036)))
        + ((0.051 if n49 <= 139.42 else -0.069) if n10 <= 0 else (0.103 if n48 <= 0.88143 else (-0.05 if n62 <= -1.9531 else (0.034 if n9 <= 2 else -0.058))))
        + (((0.031 if n49 <= 142.34 else -0.063) if n10 <= 1 else ((-0.096 if n21 <= -1.0938 else 0.008) if n2 <= 4 else 0.051)) if n17 <= 0.59375 else 0.078)
    )


def page_crumb_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n2 = f[2]
    n4 = f[4]
    n17 = f[17]
    n18 = f[18]
    n20 = f[20]
    n21 = f[21]
    n29 = f[29]
    n32 = f[32]
    n33 = f[33]
    n34 = f[34]
    n37 = f[37]
    n38 = f[38]
    n40 = f[40]
    n41 = f[41]
    n43 = f[43]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n48 = f[48]
    n49 = f[49]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n55 = f[55]
    n58 = f[58]
    n61 = f[61]
    return (
        ((-0.058 if n20 <= 1.9062 else 0.013) if n53 <= 0.0074627 else (-0.041 if n17 <= -2.3125 else (0.06 if n29 <= 7 else (-0.076 if n45 <= 0.19683 else 0.046))))
        + (((0.05 if n40 <= 77.815 else -0.05) if n50 <= 0.89403 else 0.054) if n21 <= 0.78125 else (-0.067 if n17 <= -3.3125 else (0.002 if n53 <= 0.074324 else 0.061)))
        + ((-0.034 if n32 <= 0 else (0.094 if n44 <= 0.67736 else ((0.043 if n48 <= 0.93226 else -0.051) if n50 <= 0.88711 else 0.05))) if n17 <= 0.59375 else 0.073)
        + (((0.057 if n50 <= 0.62799 else (-0.05 if n18 <= 1.8125 else 0.014)) if n0 <= 175 else -0.064) if n17 <= -0.09375 else (-0.011 if n21 <= -0.5625 else 0.052))
        + ((0.094 if n37 <= 17.08 else -0.022) if n48 <= 0.87615 else ((0.04 if n51 <= 20 else -0.016) if n43 <= 0.011928 else (-0.066 if n45 <= 0.29804 else 0.01)))
        + ((0.083 if n41 <= 32.377 else -0.049) if n48 <= 0.87615 else (-0.056 if n55 <= 8 else (0.046 if n46 <= 298.68 else (-0.041 if n34 <= 77.664 else 0.05))))
        + ((-0.032 if n2 <= 5 else ((0.043 if n38 <= 134.42 else -0.081) if n33 <= 1 else (-0.008 if n17 <= -1.5312 else 0.075))) if n17 <= 0.59375 else 0.065)
        + (((-0.065 if n58 <= 10 else 0.022) if n17 <= -1.4688 else (0.007 if n2 <= 6 else 0.077)) if n51 <= 22 else (0.011 if n0 <= 63 else -0.057))
        + ((0.069 if n48 <= 0.87615 else (0.023 if n45 <= 0.011928 else -0.026)) if n61 <= 25 else ((-0.081 if n32 <= 0 else 0.004) if n4 <= 3 else 0.032))
        + (((-0.038 if n34 <= 80.959 else 0.038) if n32 <= 0 else (0.083 if n44 <= 0.67736 else (-0.011 if n49 <= 650.49 else 0.069))) if n17 <= 0.59375 else 0.06)
    )


def page_crumb_2(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n4 = f[4]
    n7 = f[7]
    n10 = f[10]
    n13 = f[13]
    n17 = f[17]
    n18 = f[18]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n32 = f[32]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
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
    n53 = f[53]
    n55 = f[55]
    n58 = f[58]
    n60 = f[60]
    n61 = f[61]
    return (
        (-0.033 if n17 <= -1.5625 else (((-0.061 if n21 <= -1.25 else 0.028) if n2 <= 6 else 0.069) if n49 <= 479.6 else (0.021 if n7 <= 0 else -0.059)))
        + ((((-0.04 if n17 <= -1.5625 else (-0.028 if n21 <= -0.625 else 0.036)) if n49 <= 553.59 else -0.066) if n49 <= 746.31 else 0.066) if n17 <= 0.59375 else 0.055)
        + (((0.043 if n7 <= 0 else -0.032) if n2 <= 4 else 0.054) if n43 <= 0.011928 else (0.027 if n38 <= 115.91 else (-0.056 if n50 <= 0.89403 else 0.04)))
        + (-0.021 if n53 <= 0.017853 else (-0.049 if n17 <= -3.3125 else ((-0.02 if n0 <= 42 else 0.081) if n51 <= 20 else (0.027 if n1 <= 24 else -0.054))))
        + (0.049 if n48 <= 0.87615 else ((-0.089 if n4 <= 2 else 0.034) if n55 <= 8 else (0.072 if n51 <= 15 else (0.015 if n0 <= 139 else -0.048))))
        + ((0.081 if n37 <= 17.08 else -0.023) if n48 <= 0.87615 else (-0.051 if n55 <= 7 else ((0.101 if n60 <= 7 else -0.06) if n44 <= 0.65728 else -0.005)))
        + ((((0.033 if n7 <= 0 else -0.04) if n2 <= 4 else (0.086 if n48 <= 0.9908 else -0.003)) if n43 <= 0.011928 else -0.027) if n17 <= 0.59375 else 0.05)
        + (((((0.07 if n34 <= 39.601 else -0.021) if n28 <= 1 else -0.075) if n2 <= 4 else 0.046) if n46 <= 298.68 else -0.029) if n49 <= 746.31 else 0.061)
        + ((0.069 if n48 <= 0.87615 else ((-0.074 if n40 <= 161.55 else (0.022 if n1 <= 35 else -0.053)) if n2 <= 4 else 0.022)) if n27 <= 21 else -0.052)
        + ((-0.002 if n0 <= 136 else -0.054) if n17 <= -0.6875 else ((0.023 if n28 <= 1 else (-0.066 if n48 <= 0.97693 else 0.027)) if n2 <= 4 else 0.052))
        + (-0.048 if n42 <= 0.46544 else (0.063 if n48 <= 0.87615 else ((-0.066 if n17 <= -3.0938 else (0.026 if n49 <= 302.06 else -0.019)) if n49 <= 746.31 else 0.05)))
        + (((-0.04 if n0 <= 45 else 0.062) if n51 <= 20 else -0.008) if n43 <= 0.011928 else (-0.042 if n45 <= 0.29804 else (0.055 if n35 <= 7.2563 else -0.022)))
        + ((-0.049 if n42 <= 0.73344 else 0.002) if n53 <= 0.074324 else (0.076 if n50 <= 0.62799 else ((-0.015 if n10 <= 3 else 0.053) if n53 <= 0.48718 else -0.038)))
        + ((((-0.028 if n18 <= 0.03125 else 0.042) if n49 <= 209.38 else -0.043) if n32 <= 1 else (0.073 if n53 <= 0.46763 else -0.01)) if n17 <= -0.09375 else 0.022)
        + (((0.047 if n36 <= 58.213 else -0.005) if n61 <= 21 else (0.032 if n50 <= 0.46186 else (-0.071 if n45 <= 0.36807 else 0.048))) if n49 <= 746.31 else 0.053)
        + (-0.044 if n17 <= -3.0938 else (-0.05 if n42 <= 0.46544 else (0.056 if n38 <= 117.17 else ((-0.01 if n53 <= 0.017853 else 0.037) if n29 <= 7 else -0.037))))
        + (((-0.022 if n1 <= 11 else 0.022) if n43 <= 0.011928 else (-0.087 if n35 <= 0.30151 else (-0.023 if n10 <= 1 else 0.038))) if n17 <= 0.6875 else 0.05)
        + ((-0.059 if n58 <= 8 else (0.047 if n51 <= 21 else -0.028)) if n19 <= 0.125 else ((0.053 if n19 <= 1.4375 else -0.038) if n20 <= 2.5 else 0.036))
        + ((0.009 if n0 <= 150 else (0.003 if n50 <= 0.8198 else -0.077)) if n2 <= 4 else (0.048 if n49 <= 247.21 else (-0.035 if n17 <= -0.09375 else 0.049)))
        + (((-0.035 if n0 <= 45 else 0.03) if n51 <= 20 else ((-0.023 if n17 <= -0.65625 else 0.035) if n7 <= 0 else -0.052)) if n49 <= 657.6 else 0.043)
        + (((-0.018 if n13 <= 0 else 0.05) if n2 <= 4 else (0.051 if n46 <= 248.8 else (-0.023 if n17 <= -0.09375 else 0.048))) if n27 <= 21 else -0.043)
        + (((-0.054 if n10 <= 1 else -0.001) if n19 <= 0.125 else (0.055 if n19 <= 1.4062 else (-0.023 if n17 <= 0.53125 else 0.05))) if n49 <= 746.31 else 0.048)
        + (0.04 if n48 <= 0.87615 else (-0.046 if n55 <= 8 else (0.058 if n51 <= 15 else ((0.006 if n0 <= 163 else -0.077) if n26 <= 39 else 0.033))))
        + (-0.034 if n21 <= -1.9375 else (0.048 if n48 <= 0.87615 else (-0.051 if n17 <= -3.0938 else ((-0.07 if n19 <= 0.1875 else 0.016) if n58 <= 8 else 0.015))))
        + (-0.047 if n42 <= 0.38877 else (0.029 if n36 <= 66.895 else (0.013 if n43 <= 0.011928 else ((-0.073 if n40 <= 634.1 else 0.026) if n21 <= 2.125 else 0.013))))
        + (((0.06 if n41 <= 32.377 else -0.04) if n48 <= 0.87615 else (0.004 if n1 <= 19 else (-0.004 if n44 <= 0.89292 else -0.077))) if n49 <= 746.31 else 0.042)
        + ((-0.057 if n21 <= -1.9688 else -0.005) if n53 <= 0.074324 else ((-0.023 if n21 <= -1.5 else (-0.012 if n17 <= -1.8125 else 0.053)) if n53 <= 0.48718 else -0.012))
        + (-0.044 if n42 <= 0.38877 else ((0.08 if n47 <= 2.8834 else -0.019) if n44 <= 0.66826 else (-0.063 if n17 <= -3.3125 else (0.066 if n48 <= 0.87615 else -0.001))))
        + ((-0.02 if n13 <= 0 else 0.045) if n2 <= 4 else ((0.067 if n22 <= -1.3438 else -0.003) if n46 <= 248.8 else (-0.03 if n17 <= -0.09375 else 0.04)))
        + ((((-0.057 if n45 <= 0.28569 else 0.033) if n0 <= 45 else (-0.032 if n21 <= -1.9375 else 0.026)) if n44 <= 0.89292 else -0.045) if n50 <= 0.89881 else 0.027)
    )


PAGE_CRUMB = (page_crumb_0, page_crumb_1, page_crumb_2,)


def head_title_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n14 = f[14]
    n15 = f[15]
    n17 = f[17]
    n19 = f[19]
    n20 = f[20]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n55 = f[55]
    n59 = f[59]
    n65 = f[65]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    return (
        ((-0.021 if n26 <= 0.2 else (0.054 if n2 <= -1 else 0.519)) if n69 <= 4 else ((-0.074 if n27 <= -0.16667 else 0.01) if n28 <= 0.84524 else (-0.033 if n68 <= 0 else 0.317)))
        + ((-0.068 if n65 <= 0.66667 else (-0.037 if n67 <= 0.63158 else 0.234)) if n26 <= 0.33333 else ((0.044 if n7 <= 4 else 0.344) if n69 <= 8 else (0.011 if n66 <= 0.5 else 0.229)))
        + ((-0.034 if n25 <= 0.4 else ((-0.027 if n6 <= 23 else 0.263) if n1 <= 1 else -0.046)) if n69 <= 5 else (-0.073 if n25 <= 0.5 else (-0.011 if n65 <= 0.66667 else 0.19)))
        + (-0.063 if n26 <= 0.25 else ((0.002 if n15 <= 0 else (0.042 if n14 <= 0 else (0.037 if n7 <= 4 else (0.092 if n0 <= -33 else 0.283)))) if n0 <= -1 else -0.038))
        + (-0.061 if n26 <= 0.25 else (-0.036 if n19 <= -1 else ((-0.048 if n66 <= 0.5 else 0.173) if n15 <= 0 else (0.042 if n6 <= 33 else (-0.052 if n8 <= 1 else 0.206)))))
        + ((-0.036 if n27 <= -0.4 else 0.152) if n69 <= 7 else ((-0.073 if n28 <= 0.81667 else 0.045) if n26 <= 0.4 else (-0.01 if n67 <= 0.92857 else (0.019 if n6 <= 30 else 0.218))))
        + (-0.065 if n26 <= 0.16667 else ((-0.077 if n15 <= 0 else (-0.063 if n19 <= -1 else 0.092)) if n68 <= 0 else (0.058 if n67 <= 0.92857 else (0.218 if n59 <= 1 else 0.061))))
        + (-0.064 if n27 <= -0.4 else ((0.13 if n0 <= 3 else -0.037) if n69 <= 8 else ((0.111 if n71 <= 2 else -0.041) if n67 <= 0.92857 else (0.017 if n6 <= 50 else 0.192))))
        + ((-0.058 if n26 <= 0.4 else (-0.036 if n19 <= -1 else (-0.037 if n15 <= 0 else (0.139 if n14 <= 1 else -0.037)))) if n65 <= 0.66667 else (0.043 if n20 <= 0 else 0.175))
        + (-0.062 if n27 <= -0.4 else (0.156 if n70 <= 3 else ((-0.036 if n7 <= 4 else (0.014 if n14 <= 0 else 0.114)) if n55 <= 3 else (-0.057 if n67 <= 0.71429 else 0.049))))
        + (-0.06 if n26 <= 0.16667 else (-0.035 if n19 <= -1 else ((-0.048 if n66 <= 0.5 else 0.104) if n15 <= 0 else (0.014 if n0 <= -31 else (0.163 if n17 <= -2 else 0.075)))))
        + (-0.059 if n26 <= 0.16667 else (0.123 if n70 <= 3 else (((0.032 if n2 <= 105 else -0.044) if n67 <= 0.92857 else (0.151 if n59 <= 1 else 0.04)) if n0 <= 0 else -0.049)))
        + (-0.063 if n25 <= 0.4 else ((-0.046 if n7 <= 3 else 0.086) if n69 <= 7 else (-0.032 if n67 <= 0.85714 else ((0.081 if n59 <= 1 else -0.051) if n6 <= 46 else 0.103))))
        + (-0.062 if n25 <= 0.4 else ((-0.056 if n65 <= 0.66667 else 0.073) if n15 <= 0 else ((0.131 if n70 <= 3 else (0.023 if n67 <= 0.92857 else 0.102)) if n0 <= 2 else -0.05)))
        + (-0.056 if n27 <= -0.4 else (((-0.057 if n67 <= 0.92857 else 0.046) if n14 <= 0 else (-0.012 if n7 <= 4 else (0.1 if n36 <= 0 else -0.003))) if n0 <= 2 else -0.054))
        + (-0.057 if n26 <= 0.0 else ((-0.08 if n8 <= 1 else (0.111 if n17 <= -2 else ((-0.054 if n14 <= 0 else 0.026) if n67 <= 0.92857 else 0.081))) if n0 <= 1 else -0.046))
        + (-0.057 if n27 <= -0.5 else ((0.102 if n17 <= -2 else (0.006 if n66 <= 0.5 else (0.121 if n36 <= 0 else -0.031))) if n55 <= 5 else (-0.063 if n68 <= 0 else 0.031)))
        + ((-0.061 if n35 <= 0 else 0.122) if n26 <= 0.0 else (0.089 if n70 <= 3 else (((-0.056 if n14 <= 0 else 0.038) if n55 <= 4 else -0.052) if n67 <= 0.92857 else 0.058)))
        + (-0.053 if n26 <= 0.0 else ((-0.06 if n15 <= 0 else ((0.093 if n55 <= 6 else -0.035) if n17 <= -2 else -0.006)) if n67 <= 0.85714 else (0.037 if n34 <= 0 else 0.12)))
        + ((-0.058 if n35 <= 0 else 0.114) if n26 <= 0.0 else (0.079 if n70 <= 3 else (((-0.066 if n8 <= 1 else 0.043) if n2 <= 163 else -0.034) if n0 <= 0 else -0.044)))
    )


def head_title_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n4 = f[4]
    n6 = f[6]
    n7 = f[7]
    n8 = f[8]
    n14 = f[14]
    n15 = f[15]
    n20 = f[20]
    n27 = f[27]
    n36 = f[36]
    n55 = f[55]
    n57 = f[57]
    n59 = f[59]
    n65 = f[65]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    return (
        (-0.064 if n27 <= -0.57143 else (((-0.052 if n66 <= 0.5 else 0.065) if n15 <= 0 else (0.006 if n0 <= -15 else (-0.032 if n7 <= 3 else 0.076))) if n0 <= 2 else -0.05))
        + (-0.063 if n27 <= -0.57143 else ((-0.024 if n7 <= 4 else (0.066 if n36 <= 0 else -0.016)) if n55 <= 3 else (-0.049 if n67 <= 0.5625 else (0.062 if n59 <= 1 else -0.029))))
        + (-0.062 if n27 <= -0.57143 else (0.087 if n70 <= 2 else ((-0.052 if n66 <= 0.5 else 0.026) if n14 <= 0 else ((-0.022 if n7 <= 4 else 0.048) if n55 <= 8 else -0.034))))
        + (-0.06 if n27 <= -0.57143 else (-0.02 if n7 <= 6 else ((-0.056 if n14 <= 0 else ((-0.033 if n57 <= 7 else 0.068) if n0 <= 1 else -0.061)) if n67 <= 0.92857 else 0.078)))
        + ((-0.043 if n66 <= 0.5 else 0.043) if n27 <= -0.2 else (-0.008 if n7 <= 6 else (-0.073 if n8 <= 1 else ((-0.041 if n14 <= 0 else 0.053) if n67 <= 0.92857 else 0.096))))
        + ((0.025 if n69 <= 7 else (-0.056 if n27 <= -0.16667 else (0.017 if n15 <= 1 else -0.067))) if n66 <= 0.5 else ((-0.036 if n67 <= 0.92857 else 0.082) if n57 <= 6 else 0.092))
        + ((-0.059 if n66 <= 0.5 else 0.037) if n15 <= 0 else (-0.062 if n27 <= -0.72727 else (((-0.005 if n0 <= -25 else 0.057) if n6 <= 101 else -0.05) if n0 <= 2 else -0.044)))
        + ((-0.043 if n65 <= 0.66667 else 0.034) if n7 <= 6 else (-0.078 if n8 <= 1 else ((-0.046 if n57 <= 7 else 0.029) if n20 <= 0 else (0.119 if n59 <= 1 else 0.007))))
        + (-0.06 if n27 <= -0.66667 else ((-0.057 if n67 <= 0.92857 else 0.012) if n14 <= 0 else ((0.052 if n59 <= 1 else -0.002) if n55 <= 8 else (-0.069 if n68 <= 0 else 0.028))))
        + (-0.066 if n27 <= -0.72727 else (0.061 if n70 <= 3 else ((-0.017 if n0 <= -25 else 0.034) if n55 <= 3 else (-0.052 if n68 <= 0 else (-0.046 if n4 <= -6.0 else 0.026)))))
    )


def head_title_2(f: Sequence[float]) -> float:
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
    n11 = f[11]
    n14 = f[14]
    n15 = f[15]
    n16 = f[16]
    n17 = f[17]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n34 = f[34]
    n36 = f[36]
    n45 = f[45]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n59 = f[59]
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
        (-0.065 if n27 <= -0.72727 else (-0.032 if n15 <= 0 else ((-0.002 if n0 <= -15 else (0.087 if n17 <= -2 else (0.002 if n67 <= 0.92857 else 0.082))) if n0 <= 2 else -0.043)))
        + (((-0.054 if n15 <= 0 else (-0.028 if n19 <= -1 else (-0.045 if n7 <= 3 else 0.048))) if n15 <= 1 else -0.071) if n65 <= 0.66667 else (0.009 if n67 <= 0.92857 else 0.086))
        + ((-0.04 if n66 <= 0.375 else 0.034) if n7 <= 6 else (-0.076 if n8 <= 1 else ((0.075 if n70 <= 2 else (-0.051 if n57 <= 7 else 0.01)) if n67 <= 0.92857 else 0.065)))
        + ((-0.035 if n27 <= -0.090909 else (-0.035 if n6 <= 30 else ((-0.017 if n14 <= 0 else 0.066) if n28 <= 0.011111 else -0.051))) if n65 <= 0.66667 else (0.063 if n36 <= 0 else -0.026))
        + (-0.062 if n27 <= -0.72727 else (-0.077 if n8 <= 1 else (((-0.052 if n67 <= 0.92857 else 0.02) if n14 <= 0 else (0.077 if n17 <= -2 else 0.017)) if n0 <= 2 else -0.046)))
        + (((0.088 if n17 <= -3 else 0.029) if n72 <= 5 else (-0.042 if n7 <= 6 else (0.034 if n36 <= 0 else -0.027))) if n55 <= 5 else (-0.068 if n67 <= 0.33333 else -0.002))
        + (((-0.044 if n27 <= -0.090909 else ((-0.037 if n15 <= 0 else 0.033) if n14 <= 1 else -0.063)) if n66 <= 0.5 else (0.057 if n36 <= 0 else -0.025)) if n34 <= 0 else 0.041)
        + (-0.06 if n27 <= -0.72727 else ((((-0.039 if n14 <= 0 else 0.03) if n67 <= 0.92857 else 0.08) if n59 <= 1 else -0.014) if n55 <= 5 else (-0.057 if n68 <= 0 else 0.007)))
        + (0.053 if n70 <= 2 else (((0.024 if n17 <= 0 else -0.077) if n69 <= 4 else (0.066 if n71 <= 1 else -0.042)) if n67 <= 0.92857 else (-0.004 if n7 <= 8 else 0.055)))
        + (-0.035 if n15 <= 0 else (0.049 if n17 <= -3 else (-0.072 if n8 <= 1 else ((-0.065 if n14 <= 0 else (0.016 if n15 <= 1 else -0.035)) if n67 <= 0.92857 else 0.036))))
        + ((((-0.045 if n7 <= 3 else (-0.016 if n9 <= 3 else (0.061 if n6 <= 94 else -0.041))) if n2 <= 163 else -0.03) if n59 <= 1 else -0.025) if n0 <= 2 else -0.049)
        + (((0.094 if n5 <= 20 else 0.016) if n72 <= 5 else ((-0.046 if n6 <= 46 else 0.005) if n62 <= 0 else 0.027)) if n55 <= 5 else (-0.065 if n67 <= 0.33333 else -0.003))
        + (-0.058 if n27 <= -0.72727 else (((0.03 if n17 <= -2 else -0.03) if n29 <= 0 else (0.005 if n5 <= 2 else 0.08)) if n34 <= 0 else (0.018 if n20 <= 0 else 0.08)))
        + ((((-0.029 if n0 <= -15 else 0.018) if n67 <= 0.92857 else (0.077 if n2 <= 216 else -0.009)) if n59 <= 1 else (-0.042 if n45 <= 4 else 0.016)) if n0 <= 2 else -0.047)
        + (-0.075 if n8 <= 1 else ((-0.019 if n0 <= -25 else (-0.025 if n9 <= 3 else (0.067 if n17 <= -2 else (-0.052 if n7 <= 3 else 0.027)))) if n0 <= 2 else -0.045))
        + (-0.037 if n7 <= 4 else (((-0.057 if n8 <= 1 else (0.057 if n15 <= 1 else (-0.061 if n66 <= 0.5 else 0.036))) if n5 <= 176 else -0.034) if n16 <= 0 else -0.016))
        + (((-0.048 if n14 <= 0 else ((0.045 if n0 <= 2 else -0.055) if n15 <= 1 else -0.024)) if n55 <= 4 else -0.046) if n67 <= 0.85714 else (0.047 if n59 <= 1 else -0.012))
        + (-0.072 if n8 <= 1 else (-0.029 if n15 <= 0 else (-0.048 if n7 <= 3 else ((-0.025 if n0 <= -48 else (0.046 if n55 <= 8 else -0.01)) if n5 <= 176 else -0.036))))
        + (((0.059 if n6 <= 89 else -0.05) if n70 <= 2 else (-0.025 if n30 <= 0 else 0.051)) if n67 <= 0.92857 else (0.051 if n59 <= 1 else (-0.028 if n65 <= 0.66667 else 0.046)))
        + ((-0.052 if n67 <= 0.92857 else 0.001) if n14 <= 0 else ((-0.066 if n8 <= 1 else (-0.044 if n7 <= 3 else (0.036 if n6 <= 89 else -0.031))) if n0 <= 2 else -0.041))
        + ((((-0.05 if n14 <= 0 else (0.037 if n16 <= 0 else -0.017)) if n14 <= 1 else -0.064) if n65 <= 0.66667 else 0.026) if n34 <= 0 else (-0.048 if n6 <= 32 else 0.039))
        + (((-0.038 if n34 <= 0 else 0.008) if n28 <= 0.95455 else 0.029) if n27 <= -0.090909 else (-0.016 if n11 <= 0 else ((-0.054 if n8 <= 1 else 0.035) if n4 <= 1.8582 else -0.056)))
        + (((0.042 if n17 <= -3 else (-0.025 if n67 <= 0.92857 else 0.017)) if n56 <= 14 else (-0.014 if n71 <= 8 else 0.078)) if n55 <= 5 else (-0.061 if n67 <= 0.3 else -0.004))
        + (-0.044 if n6 <= 23 else (-0.067 if n8 <= 1 else (-0.02 if n14 <= 0 else ((0.06 if n17 <= -2 else 0.012) if n0 <= 2 else (-0.065 if n67 <= 0.8 else 0.018)))))
        + (-0.023 if n6 <= 35 else (-0.062 if n8 <= 1 else ((-0.015 if n57 <= 7 else ((-0.032 if n66 <= 0.5 else 0.06) if n14 <= 0 else 0.046)) if n5 <= 176 else -0.038)))
        + ((((0.062 if n72 <= 8 else -0.033) if n5 <= 17 else -0.036) if n65 <= 0.5 else 0.024) if n27 <= -0.090909 else ((0.044 if n15 <= 1 else -0.008) if n61 <= 0.65 else -0.011))
        + ((-0.033 if n3 <= -1.8438 else ((0.024 if n0 <= 8 else -0.057) if n55 <= 6 else -0.041)) if n67 <= 0.92857 else ((-0.017 if n1 <= -88 else 0.029) if n34 <= 0 else 0.072))
        + (-0.051 if n27 <= -0.72727 else ((((0.033 if n5 <= 17 else -0.027) if n7 <= 6 else (0.009 if n67 <= 0.92857 else 0.051)) if n21 <= 0 else -0.051) if n7 <= 17 else -0.06))
        + (((-0.039 if n7 <= 3 else ((0.047 if n5 <= 52 else 0.002) if n7 <= 17 else -0.045)) if n2 <= 163 else -0.027) if n55 <= 5 else (-0.057 if n67 <= 0.3 else -0.004))
        + ((((-0.006 if n15 <= 0 else 0.052) if n0 <= 2 else -0.036) if n15 <= 1 else (-0.061 if n29 <= 0 else (-0.013 if n20 <= 0 else 0.079))) if n16 <= 0 else -0.018)
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
    n34 = f[34]
    n35 = f[35]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n41 = f[41]
    n42 = f[42]
    n45 = f[45]
    n49 = f[49]
    n52 = f[52]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n58 = f[58]
    n59 = f[59]
    n60 = f[60]
    n61 = f[61]
    n65 = f[65]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    return (
        ((0.044 if n7 <= 14 else -0.041) if n70 <= 3 else ((-0.03 if n66 <= 0.5 else 0.013) if n27 <= -0.090909 else ((-0.02 if n57 <= 1 else 0.034) if n61 <= 0.6 else -0.014)))
        + ((((-0.024 if n67 <= 0.33333 else (0.054 if n0 <= 4 else -0.05)) if n2 <= 25 else -0.044) if n7 <= 6 else (-0.043 if n9 <= 1 else 0.02)) if n6 <= 101 else -0.054)
        + (((-0.057 if n30 <= 0 else 0.048) if n14 <= 0 else ((0.035 if n17 <= -2 else -0.007) if n0 <= 1 else -0.054)) if n67 <= 0.92857 else (-0.025 if n6 <= 27 else 0.028))
        + ((-0.059 if n68 <= 0 else -0.005) if n15 <= 0 else ((-0.037 if n7 <= 3 else ((0.031 if n2 <= 163 else -0.016) if n5 <= 176 else -0.035)) if n6 <= 89 else -0.037))
        + (-0.063 if n8 <= 1 else ((-0.036 if n6 <= 23 else ((-0.027 if n0 <= -48 else (-0.018 if n9 <= 3 else 0.033)) if n6 <= 89 else -0.031)) if n0 <= 7 else -0.043))
        + (-0.047 if n27 <= -0.72727 else ((0.028 if n2 <= 25 else ((0.01 if n61 <= 0.25 else -0.035) if n56 <= 14 else 0.071)) if n55 <= 4 else (-0.038 if n67 <= 0.71429 else 0.007)))
        + (((((-0.028 if n57 <= 7 else (-0.019 if n0 <= -18 else 0.031)) if n17 <= 0 else -0.052) if n0 <= 2 else -0.062) if n67 <= 0.92857 else 0.04) if n59 <= 1 else -0.021)
        + ((0.031 if n31 <= 0 else -0.031) if n5 <= 20 else (((-0.04 if n15 <= 0 else (0.011 if n0 <= 8 else -0.048)) if n14 <= 1 else -0.062) if n65 <= 0.66667 else 0.031))
        + (-0.061 if n8 <= 1 else ((0.027 if n10 <= 2 else -0.033) if n11 <= 0 else (((-0.023 if n3 <= -2.25 else 0.019) if n0 <= 2 else -0.06) if n67 <= 0.92857 else 0.031)))
        + (-0.06 if n8 <= 1 else (-0.048 if n9 <= 1 else (-0.024 if n6 <= 27 else ((0.005 if n17 <= 0 else -0.057) if n20 <= 0 else (0.067 if n59 <= 1 else -0.003)))))
        + (0.026 if n17 <= -3 else (((0.048 if n2 <= 25 else -0.004) if n5 <= 19 else (-0.029 if n34 <= 0 else (-0.016 if n67 <= 0.92857 else 0.061))) if n30 <= 0 else 0.036))
        + ((0.064 if n71 <= 1 else (-0.061 if n71 <= 8 else ((-0.018 if n1 <= -96 else 0.023) if n59 <= 1 else -0.026))) if n41 <= 0 else (0.051 if n37 <= 0 else -0.063))
        + ((0.002 if n16 <= 0 else -0.033) if n27 <= -0.090909 else (((0.038 if n25 <= 0.88889 else -0.029) if n45 <= 2 else (0.047 if n36 <= 0 else -0.028)) if n61 <= 0.65 else -0.009))
        + ((-0.024 if n0 <= -44 else (-0.032 if n7 <= 3 else (((0.016 if n1 <= -96 else 0.068) if n6 <= 74 else -0.014) if n5 <= 52 else -0.001))) if n55 <= 5 else -0.023)
        + (((0.003 if n4 <= -2.4425 else 0.045) if n5 <= 20 else ((-0.037 if n6 <= 43 else (0.026 if n61 <= 0.0 else -0.01)) if n41 <= 0 else 0.035)) if n6 <= 101 else -0.047)
        + ((((-0.018 if n67 <= 0.92857 else 0.012) if n49 <= 0 else 0.069) if n56 <= 14 else (0.083 if n5 <= 24 else 0.017)) if n55 <= 8 else (-0.052 if n67 <= 0.71429 else 0.001))
        + ((-0.023 if n57 <= 7 else 0.03) if n17 <= -2 else (((-0.01 if n15 <= 0 else 0.032) if n15 <= 1 else (-0.063 if n65 <= 0.5 else 0.016)) if n16 <= 0 else -0.025))
        + (0.028 if n70 <= 3 else ((-0.05 if n3 <= -3.25 else (-0.038 if n57 <= 5 else 0.0)) if n67 <= 0.92857 else ((-0.027 if n1 <= -88 else 0.025) if n29 <= 0 else 0.044)))
        + (-0.045 if n27 <= -0.8 else ((-0.026 if n9 <= 3 else ((-0.022 if n1 <= -96 else (0.062 if n5 <= 22 else 0.002)) if n22 <= 0 else 0.042)) if n7 <= 17 else -0.052))
        + (-0.056 if n8 <= 1 else ((((0.016 if n2 <= 32 else -0.042) if n7 <= 6 else (0.019 if n20 <= 1 else 0.083)) if n36 <= 0 else -0.031) if n0 <= 7 else -0.039))
        + ((-0.0 if n55 <= 3 else -0.032) if n27 <= -0.090909 else ((-0.015 if n6 <= 30 else ((0.053 if n61 <= 0.0 else 0.014) if n36 <= 0 else -0.026)) if n4 <= 1.3109 else -0.049))
        + (((((0.034 if n57 <= 8 else -0.031) if n6 <= 39 else 0.018) if n6 <= 84 else -0.038) if n56 <= 14 else 0.036) if n55 <= 5 else (-0.05 if n67 <= 0.3 else -0.003))
        + (-0.055 if n8 <= 1 else (-0.019 if n14 <= 0 else ((-0.036 if n15 <= 0 else ((-0.012 if n57 <= 7 else 0.042) if n5 <= 176 else -0.031)) if n14 <= 1 else -0.012)))
        + (0.029 if n70 <= 2 else ((-0.016 if n67 <= 0.92857 else (((-0.037 if n6 <= 27 else 0.026) if n65 <= 0.0 else -0.037) if n66 <= 0.75 else 0.049)) if n35 <= 0 else 0.043))
        + (((-0.001 if n20 <= 0 else (-0.022 if n6 <= 27 else 0.056)) if n59 <= 1 else ((-0.042 if n29 <= 0 else 0.016) if n12 <= 0 else 0.038)) if n6 <= 101 else -0.043)
        + ((0.055 if n72 <= 5 else -0.003) if n5 <= 17 else (((0.009 if n17 <= -2 else -0.031) if n28 <= 0.89899 else 0.021) if n34 <= 0 else (-0.002 if n67 <= 0.92857 else 0.059)))
        + (((0.044 if n70 <= 2 else ((0.019 if n69 <= 7 else (-0.053 if n71 <= 8 else -0.003)) if n49 <= 0 else 0.057)) if n6 <= 89 else -0.032) if n0 <= 8 else -0.039)
        + ((-0.043 if n7 <= 4 else (((-0.005 if n1 <= -96 else (0.101 if n26 <= 0.16667 else 0.012)) if n5 <= 26 else -0.018) if n20 <= 1 else 0.046)) if n26 <= 0.75 else 0.017)
        + (-0.052 if n8 <= 1 else ((((0.015 if n2 <= 32 else -0.038) if n7 <= 6 else (0.04 if n56 <= 4 else 0.006)) if n36 <= 0 else -0.028) if n0 <= 8 else -0.037))
        + ((-0.055 if n67 <= 0.36364 else (-0.06 if n9 <= 2 else 0.009)) if n15 <= 0 else (((0.041 if n17 <= -3 else 0.008) if n5 <= 166 else -0.031) if n36 <= 0 else -0.022))
        + (((((-0.057 if n71 <= 8 else -0.003) if n35 <= 0 else 0.048) if n49 <= 0 else 0.054) if n41 <= 0 else (0.05 if n37 <= 0 else -0.058)) if n7 <= 17 else -0.047)
        + ((-0.004 if n3 <= -1.7812 else ((-0.004 if n55 <= 1 else 0.039) if n17 <= 0 else -0.04)) if n55 <= 4 else ((-0.032 if n34 <= 0 else 0.026) if n45 <= 9 else 0.058))
        + (((((-0.002 if n67 <= 0.92857 else 0.037) if n6 <= 94 else -0.043) if n59 <= 1 else (-0.036 if n28 <= 0.87302 else 0.024)) if n26 <= 0.75 else 0.023) if n4 <= 1.3109 else -0.047)
        + ((0.01 if n56 <= 2 else (-0.048 if n66 <= 0.375 else 0.008)) if n14 <= 0 else (((0.039 if n17 <= -3 else 0.007) if n4 <= 1.8582 else -0.046) if n5 <= 176 else -0.036))
        + (-0.04 if n27 <= -0.8 else (-0.025 if n9 <= 3 else (-0.024 if n0 <= -48 else ((0.022 if n14 <= 1 else (-0.048 if n66 <= 0.5 else 0.028)) if n4 <= 1.3109 else -0.047))))
        + (-0.051 if n8 <= 1 else ((-0.024 if n3 <= -1.8438 else (((0.031 if n0 <= 2 else -0.041) if n17 <= 0 else -0.061) if n14 <= 1 else -0.03)) if n67 <= 0.92857 else 0.016))
        + (-0.029 if n6 <= 23 else (((0.038 if n31 <= 0 else -0.026) if n5 <= 20 else ((-0.043 if n9 <= 3 else 0.001) if n41 <= 0 else 0.033)) if n2 <= 163 else -0.022))
        + (((0.016 if n5 <= 15 else (-0.046 if n67 <= 0.36364 else (-0.049 if n0 <= -25 else 0.007))) if n6 <= 47 else (-0.017 if n57 <= 8 else 0.023)) if n7 <= 17 else -0.045)
        + (0.007 if n55 <= 3 else (-0.053 if n45 <= 0 else ((0.0 if n72 <= 7 else -0.049) if n7 <= 8 else ((0.065 if n6 <= 67 else -0.015) if n60 <= 0.5 else -0.016))))
        + ((-0.018 if n28 <= 0.95455 else 0.02) if n27 <= -0.090909 else ((0.029 if n15 <= 1 else -0.013) if n61 <= 0.65 else ((-0.033 if n6 <= 53 else 0.014) if n20 <= 1 else 0.039)))
        + ((-0.019 if n3 <= -3.6562 else ((-0.013 if n14 <= 0 else (0.028 if n14 <= 1 else (-0.046 if n66 <= 0.5 else 0.032))) if n6 <= 89 else -0.029)) if n0 <= 8 else -0.035)
        + (((((-0.015 if n0 <= -4 else 0.014) if n56 <= 15 else (0.076 if n0 <= -6 else 0.005)) if n41 <= 0 else 0.036) if n4 <= 1.3109 else -0.043) if n37 <= 0 else -0.058)
        + (-0.049 if n8 <= 1 else (-0.017 if n11 <= 0 else ((((0.017 if n15 <= 1 else -0.04) if n29 <= 0 else 0.05) if n36 <= 0 else -0.025) if n5 <= 176 else -0.029)))
        + (((-0.013 if n3 <= -3.9062 else 0.019) if n6 <= 72 else -0.02) if n60 <= 0.5 else ((-0.031 if n6 <= 46 else 0.036) if n55 <= 4 else (-0.068 if n67 <= 0.44444 else -0.007)))
        + ((0.018 if n14 <= 1 else (-0.055 if n66 <= 0.375 else (0.097 if n26 <= 0.16667 else -0.008))) if n16 <= 0 else ((-0.073 if n16 <= 3 else -0.001) if n67 <= 0.92857 else 0.011))
        + ((-0.048 if n68 <= 0 else (-0.056 if n9 <= 2 else 0.008)) if n15 <= 0 else (((-0.055 if n67 <= 0.92857 else 0.009) if n14 <= 0 else 0.014) if n5 <= 176 else -0.025))
        + ((((-0.027 if n45 <= 4 else (-0.006 if n22 <= 0 else (-0.012 if n55 <= 1 else 0.071))) if n1 <= -96 else 0.018) if n55 <= 11 else -0.028) if n0 <= 8 else -0.033)
        + (((-0.048 if n71 <= 8 else (-0.015 if n3 <= -3.6562 else (0.003 if n56 <= 15 else 0.042))) if n49 <= 0 else (-0.043 if n69 <= 6 else 0.057)) if n37 <= 0 else -0.056)
        + (-0.047 if n8 <= 1 else (-0.016 if n11 <= 0 else ((0.001 if n0 <= 3 else -0.055) if n67 <= 0.92857 else (0.048 if n61 <= 0.0 else (-0.011 if n34 <= 0 else 0.054)))))
        + (((0.021 if n14 <= 1 else (-0.04 if n29 <= 0 else 0.014)) if n16 <= 0 else ((-0.062 if n20 <= 0 else 0.007) if n16 <= 3 else 0.004)) if n18 <= 1 else -0.032)
        + (-0.017 if n14 <= 0 else ((-0.026 if n15 <= 0 else ((0.027 if n17 <= 1 else -0.037) if n14 <= 1 else (-0.044 if n29 <= 0 else 0.026))) if n5 <= 176 else -0.031))
        + ((((-0.035 if n9 <= 3 else ((0.017 if n31 <= 0 else -0.028) if n59 <= 1 else -0.018)) if n41 <= 0 else 0.032) if n38 <= 0 else -0.054) if n4 <= 1.3109 else -0.042)
        + (-0.027 if n6 <= 23 else (((-0.036 if n14 <= 0 else ((-0.017 if n57 <= 8 else 0.018) if n0 <= 8 else -0.057)) if n67 <= 0.92857 else 0.019) if n7 <= 17 else -0.041))
        + (-0.045 if n8 <= 1 else ((0.029 if n70 <= 2 else -0.012) if n67 <= 0.92857 else (((0.07 if n8 <= 8 else 0.006) if n56 <= 5 else -0.022) if n34 <= 0 else 0.045)))
        + (((-0.024 if n45 <= 4 else 0.017) if n1 <= -96 else (0.018 if n0 <= 4 else -0.029)) if n55 <= 5 else (0.005 if n60 <= 0.5 else (-0.047 if n68 <= 1 else 0.014)))
        + (((-0.006 if n12 <= 0 else (((-0.007 if n14 <= 0 else 0.048) if n5 <= 199 else -0.043) if n56 <= 40 else -0.041)) if n35 <= 0 else 0.038) if n37 <= 0 else -0.053)
        + ((((-0.002 if n67 <= 0.92857 else 0.039) if n6 <= 72 else -0.026) if n59 <= 1 else ((0.038 if n69 <= 7 else -0.025) if n55 <= 2 else -0.062)) if n27 <= -0.090909 else 0.008)
        + ((0.021 if n31 <= 0 else -0.023) if n5 <= 17 else (-0.022 if n6 <= 43 else ((0.031 if n59 <= 2 else -0.024) if n56 <= 4 else (0.026 if n67 <= 0.21429 else -0.023))))
        + ((0.021 if n17 <= -3 else (-0.022 if n11 <= 0 else ((-0.017 if n67 <= 0.92857 else 0.015) if n56 <= 15 else (-0.008 if n61 <= 0.5 else 0.054)))) if n4 <= 1.3109 else -0.04)
        + (-0.043 if n8 <= 1 else ((-0.04 if n11 <= 1 else (-0.049 if n26 <= 0.2 else 0.026)) if n3 <= -3.6562 else ((0.018 if n71 <= 2 else -0.065) if n71 <= 8 else 0.01)))
        + (0.005 if n55 <= 3 else ((-0.042 if n10 <= 3 else -0.002) if n67 <= 0.85714 else ((-0.057 if n7 <= 10 else 0.037) if n4 <= -6.0 else (0.056 if n61 <= 0.0 else 0.003))))
        + (-0.022 if n9 <= 3 else (-0.023 if n0 <= -48 else (((0.041 if n0 <= 10 else -0.03) if n17 <= -3 else (0.01 if n59 <= 1 else -0.014)) if n4 <= 1.3109 else -0.042)))
        + ((((((0.032 if n2 <= 25 else 0.001) if n5 <= 148 else -0.03) if n6 <= 72 else -0.018) if n52 <= 0 else 0.047) if n60 <= 0.5 else -0.012) if n7 <= 17 else -0.038)
        + (-0.028 if n7 <= 3 else (((-0.034 if n14 <= 0 else ((-0.045 if n15 <= 0 else 0.019) if n14 <= 1 else -0.018)) if n0 <= 8 else -0.057) if n67 <= 0.92857 else 0.015))
        + (((0.042 if n71 <= 1 else (-0.051 if n71 <= 8 else ((-0.014 if n13 <= 0 else 0.032) if n56 <= 15 else 0.03))) if n41 <= 0 else 0.029) if n37 <= 0 else -0.05)
        + (0.012 if n5 <= 17 else ((((-0.029 if n35 <= 0 else 0.037) if n26 <= 0.75 else 0.005) if n66 <= 0.5 else 0.021) if n34 <= 0 else (-0.004 if n67 <= 0.92857 else 0.047)))
        + ((-0.038 if n11 <= 1 else (-0.042 if n26 <= 0.25 else 0.026)) if n3 <= -3.6562 else (((0.012 if n59 <= 5 else -0.047) if n6 <= 89 else -0.025) if n0 <= 8 else -0.039))
        + (((((0.043 if n10 <= 0 else -0.013) if n0 <= -4 else 0.022) if n56 <= 14 else (-0.028 if n71 <= 8 else 0.047)) if n55 <= 5 else -0.021) if n45 <= 9 else 0.031)
        + (((0.031 if n5 <= 8 else -0.048) if n6 <= 22 else ((0.005 if n2 <= 163 else -0.026) if n20 <= 1 else (-0.006 if n7 <= 6 else 0.059))) if n18 <= 1 else -0.028)
        + (((0.035 if n69 <= 4 else 0.004) if n15 <= 1 else (-0.058 if n66 <= 0.375 else 0.011)) if n16 <= 0 else (-0.025 if n27 <= -0.090909 else (0.041 if n25 <= 0.88889 else -0.007)))
        + (-0.02 if n9 <= 3 else ((0.022 if n17 <= -2 else ((0.001 if n28 <= 0.011111 else (0.015 if n58 <= 1 else -0.051)) if n29 <= 0 else 0.016)) if n4 <= 1.3109 else -0.042))
        + ((0.022 if n70 <= 2 else -0.011) if n67 <= 0.92857 else ((0.038 if n28 <= 0.011111 else -0.0) if n56 <= 5 else ((-0.034 if n34 <= 0 else 0.037) if n29 <= 0 else 0.039)))
        + (-0.041 if n8 <= 1 else (((0.019 if n10 <= 2 else -0.027) if n3 <= -3.25 else (-0.022 if n0 <= -56 else (0.006 if n67 <= 0.92857 else 0.033))) if n0 <= 8 else -0.027))
        + ((((0.046 if n71 <= 1 else (0.018 if n5 <= 22 else -0.009)) if n60 <= 0.5 else -0.02) if n41 <= 0 else (0.035 if n38 <= 0 else -0.046)) if n7 <= 17 else -0.036)
        + (((-0.042 if n8 <= 1 else ((-0.038 if n27 <= -0.72727 else (0.034 if n66 <= 0.0 else 0.003)) if n56 <= 5 else -0.006)) if n36 <= 0 else -0.02) if n59 <= 5 else -0.042)
        + ((-0.019 if n9 <= 3 else ((((0.032 if n57 <= 8 else -0.043) if n6 <= 22 else 0.012) if n2 <= 269 else -0.024) if n4 <= 1.3109 else -0.04)) if n9 <= 6 else -0.044)
        + ((-0.034 if n7 <= 4 else (((-0.002 if n57 <= 8 else 0.04) if n5 <= 20 else (0.005 if n1 <= -23 else -0.033)) if n6 <= 94 else -0.033)) if n26 <= 0.75 else 0.012)
        + (((((-0.019 if n12 <= 0 else 0.032) if n1 <= -96 else (0.027 if n5 <= 52 else -0.004)) if n1 <= -7 else -0.026) if n18 <= 1 else -0.026) if n9 <= 6 else -0.043)
        + ((((0.073 if n69 <= 7 else -0.005) if n58 <= 1 else (-0.003 if n17 <= 0 else (-0.074 if n17 <= 4 else 0.018))) if n56 <= 49 else -0.05) if n67 <= 0.92857 else 0.009)
        + ((-0.056 if n9 <= 2 else (-0.036 if n68 <= 0 else (0.026 if n61 <= 0.0 else (-0.039 if n65 <= 0.5 else 0.017)))) if n15 <= 0 else (0.006 if n5 <= 176 else -0.019))
        + (((0.005 if n65 <= 0.032258 else (-0.043 if n56 <= 14 else (0.068 if n69 <= 8 else -0.025))) if n28 <= 0.89899 else 0.021) if n31 <= 0 else (0.047 if n25 <= 0.4 else -0.043))
        + ((((((-0.046 if n71 <= 8 else -0.0) if n49 <= 0 else 0.047) if n0 <= 4 else -0.04) if n41 <= 0 else 0.024) if n35 <= 0 else 0.033) if n38 <= 0 else -0.047)
        + (((-0.014 if n3 <= -3.6562 else (0.041 if n58 <= 1 else (-0.047 if n58 <= 5 else 0.007))) if n56 <= 31 else (-0.041 if n67 <= 0.8 else 0.018)) if n59 <= 5 else -0.04)
        + ((-0.031 if n14 <= 0 else -0.0) if n67 <= 0.92857 else ((-0.002 if n1 <= -88 else ((0.046 if n7 <= 16 else -0.041) if n32 <= 0 else -0.046)) if n10 <= 5 else -0.027))
        + ((((-0.047 if n8 <= 1 else (0.006 if n55 <= 5 else -0.015)) if n45 <= 9 else (-0.02 if n58 <= 4 else 0.055)) if n37 <= 0 else -0.046) if n9 <= 6 else -0.042)
        + ((((-0.018 if n5 <= 111 else 0.029) if n1 <= -96 else (0.003 if n3 <= -0.53125 else 0.036)) if n55 <= 5 else (-0.031 if n22 <= 0 else 0.012)) if n45 <= 9 else 0.028)
        + (-0.037 if n8 <= 1 else ((-0.007 if n6 <= 47 else ((0.054 if n6 <= 51 else 0.011) if n56 <= 31 else -0.028)) if n36 <= 0 else (0.031 if n25 <= 0.57143 else -0.04)))
        + ((((0.022 if n69 <= 3 else (0.015 if n60 <= -1.0 else -0.039)) if n7 <= 8 else (0.034 if n25 <= 0.75 else -0.02)) if n6 <= 72 else -0.03) if n27 <= -0.090909 else 0.006)
        + ((-0.024 if n7 <= 3 else ((((-0.019 if n14 <= 0 else 0.047) if n66 <= 0.066667 else -0.006) if n5 <= 28 else -0.008) if n20 <= 1 else 0.028)) if n38 <= 0 else -0.045)
        + (-0.018 if n9 <= 3 else ((-0.032 if n6 <= 39 else ((-0.022 if n45 <= 3 else 0.026) if n6 <= 84 else -0.034)) if n1 <= -96 else (0.015 if n5 <= 176 else -0.027)))
        + ((0.012 if n5 <= 17 else (((-0.022 if n28 <= 0.89899 else 0.028) if n26 <= 0.75 else (0.016 if n55 <= 24 else -0.039)) if n13 <= 0 else 0.022)) if n9 <= 6 else -0.04)
        + ((0.046 if n10 <= 0 else -0.044) if n27 <= -0.8 else ((-0.039 if n49 <= 0 else 0.019) if n71 <= 8 else ((0.003 if n41 <= 0 else 0.034) if n31 <= 0 else -0.023)))
        + ((((((-0.027 if n3 <= -3.9062 else 0.05) if n1 <= -11 else -0.035) if n56 <= 27 else -0.03) if n72 <= 3 else -0.017) if n27 <= -0.16667 else 0.007) if n4 <= 1.8582 else -0.037)
        + (((((-0.022 if n3 <= -2.25 else 0.018) if n15 <= 1 else -0.02) if n17 <= 0 else (-0.062 if n17 <= 4 else 0.029)) if n1 <= -7 else -0.053) if n67 <= 0.92857 else 0.008)
        + (((0.003 if n55 <= 4 else ((-0.018 if n67 <= 0.8 else 0.064) if n61 <= -1.0 else -0.023)) if n34 <= 0 else (0.005 if n13 <= 0 else 0.053)) if n37 <= 0 else -0.044)
        + ((-0.045 if n8 <= 1 else (((0.015 if n55 <= 5 else -0.033) if n6 <= 72 else -0.048) if n57 <= 7 else 0.003)) if n45 <= 9 else (-0.019 if n58 <= 4 else 0.047))
        + (((-0.027 if n11 <= 0 else 0.029) if n56 <= 2 else (-0.043 if n66 <= 0.375 else (0.04 if n69 <= 7 else -0.028))) if n15 <= 0 else (-0.018 if n14 <= 0 else 0.006))
        + (((-0.04 if n49 <= 0 else (-0.047 if n69 <= 6 else (0.064 if n56 <= 40 else -0.034))) if n71 <= 8 else (-0.014 if n3 <= -3.6562 else 0.009)) if n59 <= 5 else -0.04)
        + (((0.03 if n5 <= 8 else -0.044) if n6 <= 22 else (-0.003 if n67 <= 0.92857 else (0.028 if n65 <= 0.0 else (-0.056 if n66 <= 0.25 else 0.011)))) if n9 <= 6 else -0.039)
        + ((((-0.006 if n3 <= -2.875 else ((0.058 if n72 <= 3 else 0.012) if n5 <= 28 else 0.004)) if n60 <= 0.5 else -0.009) if n7 <= 17 else -0.035) if n59 <= 5 else -0.039)
        + ((-0.037 if n27 <= -0.8 else (0.003 if n36 <= 0 else (0.042 if n27 <= -0.42857 else -0.04))) if n35 <= 0 else (-0.015 if n72 <= 7 else (-0.019 if n57 <= 8 else 0.08)))
        + (((-0.006 if n6 <= 47 else ((0.023 if n26 <= 0.25 else -0.029) if n57 <= 8 else (0.013 if n41 <= 0 else 0.05))) if n7 <= 17 else -0.033) if n59 <= 5 else -0.037)
        + (((((0.006 if n65 <= 0.0 else (-0.037 if n14 <= 7 else 0.007)) if n45 <= 6 else 0.027) if n0 <= -4 else 0.03) if n56 <= 5 else -0.007) if n42 <= 0 else -0.05)
        + ((((-0.041 if n20 <= 0 else (-0.026 if n7 <= 10 else (0.003 if n26 <= 0.4 else 0.067))) if n3 <= -3.6562 else 0.004) if n17 <= 2 else -0.046) if n17 <= 4 else 0.033)
        + (((0.002 if n56 <= 7 else -0.042) if n9 <= 3 else ((0.0 if n56 <= 12 else (-0.024 if n71 <= 8 else 0.036)) if n4 <= 1.3109 else -0.036)) if n23 <= 0 else -0.049)
        + ((-0.004 if n20 <= 0 else (-0.025 if n6 <= 26 else (0.043 if n5 <= 199 else -0.029))) if n59 <= 1 else ((-0.032 if n12 <= 0 else 0.018) if n6 <= 67 else 0.024))
        + (((((-0.046 if n1 <= -33 else 0.022) if n7 <= 4 else (-0.005 if n20 <= 1 else 0.036)) if n1 <= -7 else -0.038) if n30 <= 0 else 0.033) if n26 <= 0.75 else 0.01)
        + (((-0.001 if n20 <= 0 else (0.054 if n10 <= 3 else -0.001)) if n59 <= 1 else (0.019 if n55 <= 1 else (-0.046 if n25 <= 0.83333 else 0.0))) if n18 <= 1 else -0.023)
        + ((-0.054 if n10 <= 3 else 0.028) if n8 <= 1 else (((0.042 if n72 <= 6 else -0.004) if n5 <= 17 else (-0.026 if n6 <= 29 else 0.003)) if n31 <= 0 else -0.02))
        + ((-0.026 if n1 <= -61 else (0.038 if n4 <= -6.0 else -0.013)) if n15 <= 0 else ((0.034 if n9 <= 1 else (-0.055 if n69 <= 8 else -0.002)) if n14 <= 0 else 0.006))
        + (((-0.035 if n7 <= 5 else (0.037 if n2 <= 22 else -0.011)) if n7 <= 10 else -0.049) if n9 <= 3 else ((0.006 if n2 <= 269 else -0.021) if n4 <= 1.3109 else -0.035))
        + ((0.007 if n56 <= 5 else (((0.0 if n1 <= -73 else 0.054) if n68 <= 1 else -0.031) if n5 <= 26 else (-0.022 if n29 <= 0 else 0.033))) if n59 <= 5 else -0.035)
        + (((-0.043 if n8 <= 1 else (0.002 if n1 <= -7 else (0.022 if n10 <= 1 else -0.042))) if n45 <= 9 else (0.045 if n4 <= -2.0637 else -0.015)) if n23 <= 0 else -0.048)
        + (((((0.014 if n6 <= 72 else -0.017) if n60 <= 0.5 else (-0.015 if n41 <= 0 else 0.034)) if n59 <= 5 else -0.035) if n18 <= 1 else -0.023) if n9 <= 6 else -0.037)
        + (((0.026 if n10 <= 0 else (-0.008 if n49 <= 0 else 0.031)) if n41 <= 0 else ((0.056 if n49 <= 0 else -0.027) if n67 <= 0.5 else -0.001)) if n38 <= 0 else -0.041)
        + ((((0.006 if n56 <= 5 else (-0.001 if n61 <= 0.65 else -0.038)) if n56 <= 15 else (0.003 if n61 <= 0.65 else 0.054)) if n56 <= 31 else -0.019) if n42 <= 0 else -0.047)
        + (((((0.022 if n71 <= 2 else -0.039) if n5 <= 133 else (0.058 if n1 <= -50 else -0.03)) if n3 <= 0.0 else 0.032) if n11 <= 0 else 0.002) if n24 <= 0 else 0.042)
        + (-0.014 if n71 <= 8 else ((-0.009 if n56 <= 14 else 0.046) if n0 <= -4 else ((0.036 if n55 <= 8 else -0.015) if n1 <= -11 else (-0.053 if n72 <= 8 else 0.023))))
        + (((((0.006 if n61 <= 0.6 else -0.023) if n6 <= 77 else -0.039) if n56 <= 15 else (-0.02 if n71 <= 8 else 0.052)) if n56 <= 49 else -0.044) if n67 <= 0.92857 else 0.008)
        + ((0.019 if n69 <= 3 else (0.009 if n60 <= -1.0 else (0.024 if n71 <= 3 else -0.031))) if n27 <= -0.16667 else ((0.007 if n7 <= 10 else 0.085) if n26 <= 0.2 else -0.002))
        + ((((-0.006 if n26 <= 0.4 else 0.035) if n65 <= 0.0 else (-0.032 if n28 <= 0.95455 else 0.003)) if n56 <= 5 else (0.015 if n5 <= 26 else -0.018)) if n17 <= 4 else 0.03)
        + ((((0.005 if n2 <= 25 else (0.033 if n10 <= 0 else -0.034)) if n15 <= 24 else 0.053) if n6 <= 47 else 0.007) if n7 <= 19 else (0.023 if n6 <= 49 else -0.052))
        + (((((0.007 if n1 <= -7 else -0.033) if n6 <= 72 else (-0.041 if n27 <= -0.25 else 0.002)) if n20 <= 3 else -0.043) if n45 <= 9 else 0.026) if n23 <= 0 else -0.046)
        + ((-0.015 if n9 <= 3 else ((0.016 if n60 <= -1.0 else -0.016) if n1 <= -88 else ((0.011 if n14 <= 1 else -0.024) if n2 <= 69 else 0.039))) if n9 <= 6 else -0.036)
        + ((((-0.013 if n1 <= -88 else 0.008) if n41 <= 0 else (0.051 if n56 <= 3 else -0.002)) if n31 <= 0 else (0.043 if n25 <= 0.4 else -0.036)) if n38 <= 0 else -0.039)
        + ((((-0.018 if n55 <= 1 else (0.033 if n56 <= 31 else -0.024)) if n15 <= 1 else (-0.057 if n28 <= 0.36932 else -0.005)) if n16 <= 0 else -0.019) if n67 <= 0.92857 else 0.008)
        + (-0.012 if n3 <= -3.6562 else (((0.011 if n0 <= 8 else -0.03) if n11 <= 2 else ((-0.022 if n45 <= 1 else 0.046) if n5 <= 36 else -0.038)) if n2 <= 394 else -0.031))
        + ((((0.0 if n13 <= 0 else (-0.008 if n72 <= 8 else 0.05)) if n7 <= 17 else (0.019 if n11 <= 1 else -0.047)) if n59 <= 5 else -0.033) if n23 <= 0 else -0.045)
        + ((((0.005 if n0 <= 8 else -0.049) if n56 <= 49 else -0.042) if n17 <= 0 else -0.035) if n67 <= 0.92857 else (-0.034 if n7 <= 3 else (-0.004 if n1 <= -88 else 0.025)))
        + (((((-0.014 if n7 <= 8 else 0.013) if n65 <= 0.032258 else -0.033) if n28 <= 0.95455 else 0.015) if n26 <= 0.75 else (0.023 if n28 <= 0.775 else -0.012)) if n4 <= 1.8582 else -0.032)
        + (((0.004 if n14 <= 1 else (-0.045 if n65 <= 0.5 else (0.034 if n45 <= 3 else -0.013))) if n17 <= 2 else (-0.054 if n15 <= 5 else 0.027)) if n17 <= 4 else 0.03)
        + ((-0.042 if n67 <= 0.28571 else (-0.046 if n9 <= 2 else 0.006)) if n15 <= 0 else ((-0.02 if n14 <= 0 else 0.008) if n5 <= 186 else (-0.042 if n72 <= 8 else 0.019)))
        + ((((-0.051 if n10 <= 3 else 0.027) if n8 <= 1 else (0.024 if n10 <= 0 else 0.001)) if n37 <= 0 else -0.038) if n9 <= 6 else (-0.051 if n3 <= 0.0 else 0.02))
        + (((0.02 if n69 <= 5 else -0.049) if n27 <= -0.8 else ((0.027 if n71 <= 2 else (-0.053 if n71 <= 7 else 0.003)) if n56 <= 31 else -0.02)) if n24 <= 0 else 0.038)
        + ((((0.005 if n11 <= 2 else (-0.046 if n10 <= 2 else 0.015)) if n17 <= 2 else -0.035) if n31 <= 0 else (0.032 if n25 <= 0.4 else -0.036)) if n17 <= 4 else 0.028)
        + ((((0.02 if n25 <= 0.57143 else (-0.04 if n20 <= 0 else 0.025)) if n10 <= 3 else (0.037 if n1 <= -7 else -0.021)) if n17 <= -3 else -0.003) if n42 <= 0 else -0.044)
        + (((((0.008 if n0 <= 8 else (-0.041 if n68 <= 1 else 0.025)) if n36 <= 0 else -0.014) if n59 <= 5 else -0.033) if n9 <= 8 else -0.043) if n18 <= 1 else -0.02)
        + (-0.027 if n6 <= 17 else (((-0.005 if n72 <= 7 else 0.066) if n22 <= 0 else -0.02) if n10 <= 0 else ((0.03 if n16 <= 0 else -0.007) if n70 <= 3 else -0.004)))
        + ((((0.042 if n72 <= 6 else -0.004) if n5 <= 13 else -0.009) if n34 <= 0 else ((-0.018 if n72 <= 8 else 0.025) if n67 <= 0.92857 else 0.036)) if n42 <= 0 else -0.043)
        + ((-0.011 if n3 <= -3.6562 else ((((0.008 if n56 <= 14 else 0.045) if n56 <= 31 else -0.018) if n16 <= 0 else -0.005) if n1 <= 5 else -0.04)) if n42 <= 0 else -0.042)
    )


HEAD_TITLE = (head_title_0, head_title_1, head_title_2, head_title_3,)


def head_byline_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n5 = f[5]
    n6 = f[6]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n30 = f[30]
    n31 = f[31]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n42 = f[42]
    n43 = f[43]
    n45 = f[45]
    n50 = f[50]
    n53 = f[53]
    n62 = f[62]
    n63 = f[63]
    n69 = f[69]
    n72 = f[72]
    n73 = f[73]
    n76 = f[76]
    n78 = f[78]
    n79 = f[79]
    n80 = f[80]
    return (
        ((-0.072 if n80 <= 0 else (0.375 if n69 <= 2 else ((0.07 if n63 <= 1 else 0.318) if n25 <= 0.43651 else -0.04))) if n42 <= 0 else (0.084 if n78 <= 0 else 0.491))
        + ((-0.068 if n80 <= 0 else (-0.056 if n73 <= 0 else (0.391 if n73 <= 5 else (-0.031 if n80 <= 1 else 0.14)))) if n43 <= 0 else (0.369 if n76 <= 81 else 0.077))
        + ((-0.066 if n80 <= 0 else ((0.194 if n72 <= 8 else 0.015) if n26 <= 0.022727 else -0.063)) if n23 <= 0 else (0.279 if n76 <= 58 else (-0.082 if n45 <= 2 else 0.15)))
        + (-0.064 if n78 <= 0 else ((-0.039 if n73 <= -1 else (0.292 if n73 <= 6 else (0.019 if n80 <= 1 else 0.178))) if n27 <= -0.57143 else (0.124 if n69 <= 2 else -0.027)))
        + (-0.06 if n79 <= 0.0 else ((-0.032 if n73 <= 0 else (0.239 if n73 <= 5 else ((0.01 if n80 <= 2 else 0.182) if n30 <= 0 else 0.247))) if n26 <= 0.11806 else -0.044))
        + ((-0.066 if n37 <= 0 else (0.185 if n39 <= 0 else -0.065)) if n78 <= 0 else (((-0.006 if n76 <= 1565 else 0.141) if n62 <= 0 else 0.168) if n27 <= -0.46032 else -0.021))
        + ((-0.063 if n37 <= 0 else 0.065) if n79 <= 0.0 else ((-0.032 if n73 <= -1 else ((0.001 if n80 <= 1 else 0.13) if n62 <= 0 else 0.154)) if n26 <= 0.11806 else -0.041))
        + (((-0.069 if n38 <= 0 else 0.053) if n31 <= 0 else 0.214) if n78 <= 0 else ((-0.011 if n30 <= 0 else 0.16) if n62 <= 0 else (0.121 if n26 <= 0.34848 else -0.014)))
        + ((-0.056 if n37 <= 0 else 0.05) if n78 <= 0 else ((((0.001 if n50 <= 0 else 0.131) if n80 <= 2 else 0.134) if n26 <= 0.022727 else -0.056) if n42 <= 0 else 0.139))
        + (((-0.063 if n31 <= 0 else 0.188) if n79 <= 0.0 else ((-0.051 if n0 <= -17 else 0.068) if n25 <= 0.43651 else -0.031)) if n43 <= 0 else (-0.033 if n45 <= 2 else 0.154))
        + ((((-0.044 if n62 <= 0 else (0.091 if n73 <= 3 else -0.018)) if n25 <= 0.44949 else -0.071) if n80 <= 1 else (0.094 if n2 <= 21 else -0.006)) if n23 <= 0 else 0.102)
        + ((-0.047 if n43 <= 0 else 0.067) if n78 <= 0 else (-0.044 if n73 <= 0 else ((0.14 if n73 <= 4 else (-0.043 if n1 <= -59 else 0.071)) if n1 <= 4 else -0.027)))
        + (((-0.057 if n37 <= 0 else (0.124 if n39 <= 0 else -0.066)) if n31 <= 0 else 0.161) if n79 <= 0.0 else ((-0.024 if n76 <= 2206 else 0.076) if n62 <= 0 else 0.068))
        + ((((0.08 if n26 <= 0.022727 else -0.055) if n69 <= 2 else (-0.048 if n31 <= 0 else 0.105)) if n80 <= 1 else 0.044) if n42 <= 0 else (-0.03 if n45 <= 2 else 0.118))
        + ((0.081 if n5 <= 2 else -0.069) if n73 <= 0 else (0.127 if n73 <= 3 else ((-0.042 if n31 <= 0 else 0.101) if n80 <= 1 else (0.069 if n6 <= 23 else -0.03))))
        + (-0.052 if n73 <= 0 else ((0.112 if n53 <= 0 else 0.008) if n76 <= 34 else (((-0.014 if n31 <= 0 else 0.126) if n25 <= 0.44949 else -0.063) if n80 <= 2 else 0.07)))
        + (((0.111 if n0 <= 10 else -0.059) if n69 <= 2 else ((0.056 if n72 <= 1 else (-0.045 if n45 <= 2 else 0.006)) if n80 <= 2 else 0.09)) if n26 <= 0.11806 else -0.05)
        + (((((-0.042 if n76 <= 2206 else 0.058) if n62 <= 0 else 0.029) if n30 <= 0 else 0.111) if n26 <= 0.11806 else -0.056) if n43 <= 0 else (-0.044 if n45 <= 2 else 0.101))
        + ((-0.04 if n73 <= 0 else ((0.104 if n53 <= 0 else -0.008) if n76 <= 52 else (-0.034 if n79 <= 0.55882 else (0.067 if n1 <= 8 else -0.05)))) if n25 <= 0.44949 else -0.036)
        + (((-0.049 if n73 <= 0 else (0.083 if n76 <= 34 else (-0.018 if n76 <= 2715 else 0.045))) if n25 <= 0.44949 else -0.045) if n80 <= 2 else (0.079 if n26 <= 0.34848 else -0.027))
    )


def head_byline_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n5 = f[5]
    n9 = f[9]
    n15 = f[15]
    n18 = f[18]
    n20 = f[20]
    n26 = f[26]
    n27 = f[27]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n42 = f[42]
    n43 = f[43]
    n45 = f[45]
    n51 = f[51]
    n55 = f[55]
    n56 = f[56]
    n60 = f[60]
    n63 = f[63]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n73 = f[73]
    n74 = f[74]
    n76 = f[76]
    n78 = f[78]
    n79 = f[79]
    n80 = f[80]
    return (
        (((-0.046 if n37 <= 0 else (0.11 if n39 <= 0 else -0.068)) if n79 <= 0.34146 else (-0.04 if n73 <= 0 else (0.101 if n73 <= 3 else 0.007))) if n31 <= 0 else 0.112)
        + (((-0.041 if n78 <= 0 else ((-0.019 if n51 <= 0 else 0.103) if n63 <= 1 else 0.056)) if n43 <= 0 else (-0.044 if n45 <= 2 else 0.086)) if n31 <= 0 else 0.097)
        + ((0.075 if n0 <= 10 else -0.07) if n69 <= 2 else (((-0.032 if n63 <= 1 else (-0.028 if n76 <= 745 else 0.109)) if n31 <= 0 else 0.085) if n38 <= 0 else 0.064))
        + (((-0.014 if n80 <= 2 else 0.068) if n60 <= 0.42857 else (-0.04 if n55 <= 2 else (0.105 if n76 <= 52 else 0.017))) if n27 <= -0.46032 else (0.0 if n26 <= 0.11806 else -0.06))
        + ((0.025 if n74 <= 0.20537 else -0.059) if n73 <= 0 else ((0.102 if n73 <= 2 else (-0.022 if n80 <= 0 else (0.047 if n1 <= 8 else -0.044))) if n27 <= -0.46032 else -0.024))
        + (0.073 if n5 <= 9 else (-0.06 if n73 <= 0 else ((0.058 if n76 <= 31 else ((0.008 if n1 <= 7 else -0.051) if n56 <= 21 else 0.062)) if n26 <= 0.11806 else -0.035)))
        + (0.064 if n5 <= 9 else ((-0.055 if n0 <= -9 else ((0.05 if n73 <= 3 else 0.002) if n26 <= 0.022727 else -0.046)) if n42 <= 0 else (0.069 if n20 <= 0 else -0.052)))
        + (((-0.035 if n31 <= 0 else 0.077) if n78 <= 0 else (((0.031 if n2 <= 31 else -0.019) if n1 <= 8 else -0.05) if n30 <= 0 else 0.085)) if n9 <= 8 else 0.135)
        + (((-0.075 if n71 <= 7 else (0.099 if n15 <= 0 else 0.009)) if n69 <= 2 else ((-0.03 if n29 <= 0 else 0.067) if n76 <= 1807 else 0.038)) if n18 <= 1 else 0.061)
        + ((0.02 if n74 <= 0.55785 else -0.055) if n73 <= 0 else ((-0.015 if n70 <= 5 else 0.097) if n73 <= 2 else (-0.017 if n76 <= 2715 else (0.004 if n63 <= 1 else 0.134))))
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
    n11 = f[11]
    n12 = f[12]
    n13 = f[13]
    n14 = f[14]
    n18 = f[18]
    n19 = f[19]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n45 = f[45]
    n47 = f[47]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n55 = f[55]
    n56 = f[56]
    n57 = f[57]
    n58 = f[58]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n63 = f[63]
    n64 = f[64]
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
        ((-0.04 if n73 <= 0 else (0.047 if n76 <= 34 else (-0.06 if n1 <= -70 else ((-0.023 if n64 <= 0 else 0.132) if n80 <= 1 else 0.044)))) if n31 <= 0 else 0.069)
        + (((-0.007 if n60 <= 0.42857 else ((-0.036 if n4 <= -2.4938 else 0.043) if n7 <= 4 else 0.079)) if n28 <= 0.65152 else 0.102) if n25 <= 0.44949 else (0.004 if n26 <= 0.10556 else -0.053))
        + ((((-0.023 if n4 <= -2.3901 else 0.021) if n25 <= 0.44949 else -0.042) if n9 <= 8 else 0.112) if n80 <= 1 else ((-0.008 if n4 <= -6.0 else 0.075) if n6 <= 24 else -0.02))
        + (-0.039 if n70 <= 6 else (((((0.003 if n55 <= 7 else 0.113) if n76 <= 16 else -0.021) if n30 <= 0 else 0.063) if n31 <= 0 else 0.076) if n23 <= 0 else 0.058))
        + ((-0.072 if n71 <= 7 else 0.056) if n69 <= 2 else ((0.041 if n5 <= 12 else (-0.056 if n4 <= -2.9035 else -0.011)) if n0 <= 61 else (0.007 if n63 <= 1 else 0.096)))
        + (((-0.021 if n73 <= 0 else (0.069 if n73 <= 2 else (-0.013 if n79 <= 0.55882 else 0.033))) if n1 <= 10 else -0.045) if n27 <= -0.46032 else (0.022 if n3 <= -3.7188 else -0.042))
        + (0.048 if n5 <= 9 else (((((-0.024 if n80 <= 0 else 0.04) if n76 <= 1565 else 0.074) if n72 <= 5 else -0.024) if n26 <= 0.022727 else -0.052) if n13 <= 0 else 0.035))
        + (((((-0.017 if n50 <= 0 else (0.089 if n76 <= 166 else -0.047)) if n53 <= 0 else -0.056) if n9 <= 8 else 0.104) if n80 <= 1 else 0.023) if n18 <= 1 else 0.053)
        + (-0.037 if n70 <= 6 else ((((0.055 if n58 <= 1 else -0.034) if n4 <= -2.3901 else 0.012) if n29 <= 0 else (0.132 if n11 <= 0 else -0.022)) if n23 <= 0 else 0.051))
        + ((((-0.035 if n9 <= 7 else 0.08) if n78 <= 0 else (0.017 if n61 <= 0.70968 else -0.031)) if n56 <= 32 else (0.003 if n0 <= 25 else 0.124)) if n31 <= 0 else 0.057)
        + ((((0.049 if n39 <= 0 else -0.054) if n76 <= 58 else (-0.02 if n0 <= 61 else (0.008 if n56 <= 21 else 0.1))) if n2 <= 31 else -0.019) if n3 <= -0.78125 else -0.041)
        + ((((((-0.028 if n76 <= 5332 else 0.108) if n51 <= 0 else 0.059) if n29 <= 0 else 0.053) if n64 <= 0 else 0.093) if n4 <= -2.3901 else 0.02) if n3 <= -0.78125 else -0.038)
        + ((-0.039 if n8 <= 8 else ((0.053 if n0 <= 31 else -0.067) if n69 <= 2 else (-0.011 if n12 <= 0 else (0.087 if n25 <= 0.52273 else -0.044)))) if n18 <= 1 else 0.048)
        + (((((0.012 if n1 <= 6 else -0.034) if n13 <= 0 else 0.046) if n27 <= -0.33333 else -0.027) if n53 <= 0 else -0.043) if n80 <= 2 else (0.054 if n14 <= 1 else -0.025))
        + (-0.034 if n70 <= 6 else ((-0.037 if n8 <= 8 else ((-0.003 if n50 <= 0 else (-0.056 if n71 <= 7 else 0.078)) if n38 <= 0 else 0.078)) if n31 <= 0 else 0.061))
        + (-0.032 if n70 <= 6 else ((0.054 if n5 <= 9 else (-0.045 if n0 <= -9 else ((0.048 if n73 <= 4 else -0.0) if n45 <= 5 else -0.046))) if n23 <= 0 else 0.045))
        + ((((-0.042 if n70 <= 8 else (0.002 if n9 <= 8 else 0.106)) if n53 <= 0 else -0.045) if n18 <= 1 else 0.044) if n63 <= 1 else (0.006 if n0 <= 98 else 0.1))
        + ((((((-0.01 if n60 <= 0.5 else 0.045) if n73 <= 6 else -0.042) if n1 <= -26 else 0.026) if n1 <= 9 else -0.04) if n76 <= 5332 else 0.089) if n3 <= -0.78125 else -0.035)
        + ((0.002 if n80 <= 2 else 0.044) if n27 <= -0.46032 else ((0.072 if n57 <= 7 else (0.029 if n74 <= 1.4597 else -0.057)) if n56 <= 3 else (0.082 if n6 <= 10 else -0.051)))
        + (((0.0 if n51 <= 0 else 0.109) if n76 <= 2919 else 0.131) if n60 <= -1.0 else ((-0.014 if n13 <= 0 else (0.038 if n39 <= 0 else -0.059)) if n30 <= 0 else 0.054))
        + (((0.042 if n5 <= 9 else ((0.02 if n72 <= 5 else (-0.024 if n51 <= 0 else 0.095)) if n26 <= 0.022727 else -0.045)) if n13 <= 0 else 0.038) if n39 <= 0 else -0.069)
        + ((-0.034 if n1 <= -98 else (0.007 if n1 <= 10 else -0.045)) if n80 <= 1 else ((-0.004 if n4 <= -6.0 else 0.056) if n6 <= 24 else (-0.043 if n28 <= 0.61818 else 0.064)))
        + ((((((-0.038 if n50 <= 0 else 0.036) if n9 <= 5 else 0.063) if n79 <= 0.40741 else 0.008) if n31 <= 0 else 0.052) if n37 <= 0 else 0.049) if n39 <= 0 else -0.066)
        + ((((0.015 if n13 <= 0 else 0.107) if n4 <= -1.6257 else -0.043) if n74 <= 0.091663 else (-0.038 if n73 <= 0 else -0.002)) if n56 <= 32 else (-0.008 if n76 <= 420 else 0.102))
        + (-0.027 if n8 <= 8 else ((0.038 if n60 <= -1.0 else (0.076 if n70 <= 1 else (0.031 if n69 <= 2 else -0.018))) if n12 <= 0 else (0.07 if n25 <= 0.52273 else -0.046)))
        + ((-0.031 if n70 <= 8 else ((0.054 if n27 <= -0.25 else -0.015) if n5 <= 56 else (-0.01 if n56 <= 32 else (-0.011 if n0 <= 28 else 0.134)))) if n53 <= 0 else -0.024)
        + (-0.041 if n9 <= 2 else (-0.051 if n76 <= 2 else ((0.027 if n4 <= -1.1045 else -0.046) if n5 <= 80 else ((-0.062 if n71 <= 4 else -0.006) if n56 <= 21 else 0.047))))
        + ((((0.012 if n76 <= 1007 else 0.07) if n56 <= 3 else (-0.037 if n1 <= -70 else (0.038 if n6 <= 19 else -0.013))) if n1 <= 7 else -0.023) if n19 <= 0 else -0.028)
        + ((((-0.003 if n19 <= 0 else -0.04) if n47 <= 0 else 0.09) if n30 <= 0 else ((0.084 if n62 <= 1 else -0.049) if n6 <= 21 else -0.045)) if n18 <= 1 else 0.037)
        + (((((-0.01 if n55 <= 3 else 0.095) if n5 <= 9 else -0.011) if n51 <= 0 else (0.106 if n55 <= 2 else -0.035)) if n13 <= 0 else 0.032) if n39 <= 0 else -0.064)
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
    n11 = f[11]
    n13 = f[13]
    n14 = f[14]
    n18 = f[18]
    n19 = f[19]
    n20 = f[20]
    n21 = f[21]
    n23 = f[23]
    n24 = f[24]
    n25 = f[25]
    n27 = f[27]
    n28 = f[28]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n34 = f[34]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n42 = f[42]
    n44 = f[44]
    n45 = f[45]
    n46 = f[46]
    n47 = f[47]
    n49 = f[49]
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
    n64 = f[64]
    n66 = f[66]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n76 = f[76]
    n79 = f[79]
    n80 = f[80]
    return (
        ((-0.036 if n8 <= 8 else ((-0.026 if n73 <= 0 else (0.058 if n73 <= 2 else (-0.014 if n76 <= 2715 else 0.034))) if n64 <= 0 else 0.109)) if n31 <= 0 else 0.04)
        + ((0.004 if n31 <= 0 else 0.064) if n56 <= 4 else (-0.047 if n1 <= -40 else ((0.075 if n72 <= 1 else (0.057 if n44 <= 0 else -0.028)) if n6 <= 33 else -0.031)))
        + (((0.021 if n5 <= 24 else ((0.06 if n72 <= 4 else -0.014) if n6 <= 14 else (-0.038 if n0 <= 25 else -0.0))) if n46 <= 0 else 0.064) if n42 <= 0 else 0.027)
        + ((((0.005 if n80 <= 2 else 0.058) if n5 <= 84 else (-0.028 if n76 <= 2715 else (0.055 if n55 <= 4 else -0.035))) if n55 <= 15 else 0.043) if n4 <= -1.5011 else -0.028)
        + (((((-0.011 if n28 <= 0.81667 else 0.051) if n63 <= 1 else (0.002 if n0 <= 98 else 0.082)) if n47 <= 0 else 0.085) if n18 <= 1 else 0.041) if n45 <= 8 else -0.054)
        + ((((0.024 if n74 <= 0.55785 else -0.04) if n73 <= 0 else 0.015) if n20 <= 2 else -0.05) if n53 <= 0 else ((-0.04 if n63 <= 2 else 0.05) if n6 <= 54 else 0.049))
        + ((-0.039 if n9 <= 2 else ((0.01 if n2 <= 21 else (-0.001 if n56 <= 4 else -0.055)) if n23 <= 0 else (-0.048 if n7 <= 2 else 0.053))) if n4 <= -0.6711 else -0.041)
        + ((0.03 if n60 <= -1.0 else ((((-0.012 if n64 <= 0 else 0.083) if n60 <= 0.75 else 0.03) if n80 <= 2 else 0.044) if n61 <= 0.70968 else -0.028)) if n20 <= 3 else -0.052)
        + ((-0.029 if n0 <= -17 else (((0.05 if n54 <= 0 else -0.014) if n53 <= 0 else -0.025) if n5 <= 50 else (-0.043 if n71 <= 4 else 0.007))) if n3 <= -0.78125 else -0.029)
        + ((((0.064 if n69 <= 2 else (-0.033 if n66 <= -1.0 else 0.016)) if n56 <= 4 else (-0.053 if n37 <= 0 else 0.029)) if n1 <= -40 else 0.014) if n1 <= 10 else -0.033)
        + (((-0.03 if n79 <= 0.94595 else (0.044 if n72 <= 4 else -0.013)) if n45 <= 2 else ((0.017 if n44 <= 0 else -0.029) if n42 <= 0 else 0.055)) if n45 <= 8 else -0.053)
        + ((-0.071 if n74 <= 4.2131 else 0.073) if n25 <= -0.5 else ((-0.006 if n80 <= 1 else (0.03 if n6 <= 24 else -0.025)) if n9 <= 8 else (0.116 if n5 <= 117 else -0.022)))
        + (((-0.012 if n14 <= 0 else (0.017 if n4 <= -0.6711 else -0.041)) if n1 <= 7 else ((0.09 if n45 <= 3 else -0.043) if n58 <= 2 else -0.049)) if n9 <= 8 else 0.057)
        + (((((0.047 if n27 <= -0.33333 else -0.054) if n55 <= 1 else -0.023) if n14 <= 0 else 0.011) if n80 <= 2 else (0.056 if n80 <= 5 else -0.035)) if n14 <= 1 else -0.02)
        + ((((-0.025 if n70 <= 5 else 0.027) if n73 <= 4 else (-0.011 if n51 <= 0 else 0.064)) if n54 <= 0 else (-0.043 if n55 <= 10 else 0.026)) if n31 <= 0 else 0.033)
        + (((-0.022 if n58 <= 3 else 0.068) if n44 <= 0 else (0.055 if n69 <= 4 else -0.028)) if n74 <= -0.44903 else (-0.008 if n55 <= 15 else (-0.019 if n60 <= 0.42857 else 0.046)))
        + (((-0.004 if n38 <= 0 else (-0.028 if n45 <= 2 else 0.066)) if n51 <= 0 else (0.078 if n6 <= 25 else (0.075 if n55 <= 2 else -0.097))) if n39 <= 0 else -0.059)
        + ((-0.067 if n45 <= 2 else ((-0.051 if n31 <= 0 else 0.048) if n13 <= 0 else 0.056)) if n8 <= 8 else (-0.028 if n0 <= -17 else (0.005 if n64 <= 0 else 0.077)))
        + (((-0.009 if n73 <= 74 else 0.02) if n7 <= 8 else ((-0.007 if n58 <= 6 else (-0.023 if n73 <= -6 else 0.098)) if n5 <= 117 else -0.021)) if n45 <= 8 else -0.049)
        + ((-0.024 if n70 <= 6 else (((0.033 if n74 <= 0.091663 else (-0.022 if n14 <= 0 else 0.014)) if n55 <= 14 else 0.052) if n1 <= 5 else -0.015)) if n4 <= -1.5011 else -0.026)
        + (((((0.021 if n56 <= 4 else -0.015) if n18 <= 1 else 0.064) if n5 <= 80 else -0.009) if n76 <= 5332 else (0.1 if n45 <= 3 else -0.032)) if n3 <= -0.78125 else -0.027)
        + (-0.044 if n76 <= 2 else (0.013 if n73 <= 5 else (((-0.061 if n46 <= 0 else 0.071) if n1 <= -70 else (-0.008 if n30 <= 0 else 0.065)) if n51 <= 0 else 0.066)))
        + (-0.035 if n9 <= 2 else ((-0.046 if n76 <= 2 else (((0.027 if n3 <= -3.9062 else 0.001) if n29 <= 0 else 0.054) if n39 <= 0 else -0.052)) if n14 <= 1 else -0.018))
        + (-0.042 if n28 <= -0.5 else ((-0.0 if n60 <= 0.22222 else -0.065) if n71 <= 3 else ((0.052 if n6 <= 10 else (-0.001 if n63 <= 2 else 0.061)) if n9 <= 8 else 0.069)))
        + (((((0.023 if n27 <= -0.33333 else -0.021) if n44 <= 0 else -0.016) if n63 <= 1 else (0.056 if n3 <= -3.9062 else -0.024)) if n20 <= 3 else -0.06) if n19 <= 0 else -0.023)
        + ((-0.012 if n45 <= 2 else (0.024 if n56 <= 4 else -0.018)) if n56 <= 32 else ((0.071 if n73 <= 2 else -0.039) if n0 <= 25 else (0.126 if n79 <= 0.27083 else 0.008)))
        + (((0.005 if n11 <= 0 else -0.048) if n45 <= 2 else ((0.051 if n49 <= 0 else -0.062) if n76 <= 31 else (0.023 if n61 <= 0.0 else -0.024))) if n34 <= 0 else -0.023)
        + (((((-0.011 if n71 <= 7 else (0.025 if n3 <= -2.3125 else -0.005)) if n21 <= 0 else -0.042) if n19 <= 0 else -0.022) if n20 <= 3 else -0.045) if n24 <= 0 else -0.052)
        + (((((-0.018 if n62 <= 0 else 0.015) if n34 <= 0 else -0.051) if n76 <= 2715 else 0.03) if n7 <= 8 else (0.048 if n5 <= 117 else -0.018)) if n45 <= 8 else -0.047)
        + (((((-0.037 if n76 <= 7 else 0.075) if n69 <= 2 else (-0.036 if n79 <= 0.0 else 0.008)) if n56 <= 4 else -0.038) if n1 <= -40 else 0.012) if n1 <= 10 else -0.027)
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
    n26 = f[26]
    n28 = f[28]
    n34 = f[34]
    n37 = f[37]
    n38 = f[38]
    n40 = f[40]
    n45 = f[45]
    n55 = f[55]
    n60 = f[60]
    n61 = f[61]
    n62 = f[62]
    n69 = f[69]
    n71 = f[71]
    n73 = f[73]
    n76 = f[76]
    return (
        (((-0.106 if n73 <= -3 else 0.112) if n7 <= 15 else -0.113) if n73 <= 15 else ((-0.266 if n69 <= 6 else (-0.161 if n71 <= 6 else 0.024)) if n40 <= 0 else -0.016))
        + ((-0.064 if n73 <= -3 else (0.123 if n76 <= 172 else -0.019)) if n62 <= 1 else (((-0.13 if n12 <= 1 else 0.025) if n76 <= 37 else -0.222) if n40 <= 0 else -0.003))
        + (((0.116 if n76 <= 86 else 0.015) if n13 <= 1 else -0.012) if n62 <= 1 else ((0.045 if n5 <= 27 else -0.173) if n40 <= 0 else (-0.035 if n37 <= 1 else 0.078)))
        + ((0.036 if n5 <= 27 else -0.153) if n71 <= 8 else ((-0.106 if n69 <= 7 else 0.06) if n2 <= -1 else (-0.01 if n69 <= 6 else (-0.055 if n73 <= -3 else 0.116))))
        + (((0.097 if n1 <= 1 else -0.009) if n6 <= 122 else -0.101) if n62 <= 1 else ((0.01 if n76 <= 30 else (-0.154 if n40 <= 0 else -0.043)) if n37 <= 1 else 0.059))
        + ((-0.065 if n73 <= -3 else (0.108 if n76 <= 172 else -0.021)) if n62 <= 1 else (((0.068 if n61 <= 0.17647 else -0.045) if n6 <= 65 else -0.106) if n73 <= 9 else -0.123))
        + (((0.041 if n28 <= -0.5 else -0.095) if n71 <= 6 else (-0.062 if n73 <= -3 else (-0.055 if n12 <= 1 else 0.102))) if n0 <= 10 else (-0.111 if n40 <= 0 else -0.014))
        + ((0.103 if n76 <= 41 else (0.027 if n13 <= 1 else -0.093)) if n62 <= 1 else ((-0.111 if n12 <= 1 else (0.087 if n61 <= 0.23077 else -0.033)) if n76 <= 58 else -0.104))
        + ((0.1 if n76 <= 41 else 0.003) if n62 <= 1 else (((0.08 if n6 <= 65 else -0.048) if n61 <= 0.23077 else (-0.099 if n12 <= 3 else 0.047)) if n76 <= 58 else -0.094))
        + ((0.097 if n76 <= 41 else 0.003) if n62 <= 1 else ((0.044 if n73 <= 55 else -0.073) if n13 <= 0 else (-0.105 if n2 <= -1 else (0.006 if n6 <= 65 else -0.096))))
        + ((-0.066 if n12 <= 1 else 0.088) if n76 <= 35 else (((-0.1 if n73 <= -3 else 0.015) if n62 <= 1 else -0.095) if n34 <= 0 else (0.047 if n26 <= 0.11438 else -0.096)))
        + ((-0.02 if n13 <= 0 else -0.1) if n71 <= 8 else (((0.041 if n76 <= 47 else -0.045) if n69 <= 7 else (-0.046 if n73 <= -3 else 0.095)) if n6 <= 122 else -0.097))
        + ((-0.099 if n40 <= 0 else -0.005) if n71 <= 6 else (((0.064 if n6 <= 25 else -0.054) if n69 <= 7 else 0.093) if n76 <= 47 else (-0.031 if n40 <= 0 else 0.048)))
        + ((-0.013 if n69 <= 7 else 0.084) if n76 <= 35 else (-0.083 if n71 <= 6 else ((-0.058 if n38 <= 1 else 0.038) if n69 <= 7 else (0.054 if n2 <= 55 else -0.039))))
        + ((0.086 if n76 <= 41 else (0.037 if n3 <= -2.9375 else -0.043)) if n62 <= 1 else (-0.067 if n71 <= 8 else ((-0.037 if n38 <= 1 else 0.058) if n69 <= 5 else 0.071)))
        + ((0.083 if n76 <= 41 else (0.02 if n13 <= 1 else -0.081)) if n62 <= 1 else ((0.046 if n5 <= 27 else -0.07) if n40 <= 0 else (-0.054 if n12 <= 2 else 0.054)))
        + ((-0.069 if n12 <= 1 else (0.005 if n0 <= -12 else 0.073)) if n76 <= 86 else (-0.076 if n71 <= 8 else ((0.05 if n10 <= 2 else -0.026) if n55 <= 3 else -0.039)))
        + ((-0.011 if n69 <= 7 else 0.076) if n76 <= 35 else ((-0.091 if n4 <= -2.6885 else (0.01 if n6 <= 65 else -0.087)) if n34 <= 0 else (0.045 if n45 <= 3 else -0.052)))
        + ((-0.024 if n60 <= 0.125 else -0.084) if n71 <= 6 else ((-0.073 if n12 <= 2 else 0.005) if n69 <= 7 else (-0.041 if n73 <= -3 else (-0.026 if n12 <= 1 else 0.086))))
        + ((0.066 if n7 <= 11 else -0.024) if n76 <= 35 else ((-0.084 if n4 <= -3.0047 else (-0.069 if n71 <= 6 else (0.035 if n26 <= 0.02381 else -0.062))) if n40 <= 0 else 0.032))
    )


def head_date_1(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n9 = f[9]
    n10 = f[10]
    n12 = f[12]
    n13 = f[13]
    n27 = f[27]
    n34 = f[34]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n58 = f[58]
    n60 = f[60]
    n69 = f[69]
    n71 = f[71]
    n73 = f[73]
    n76 = f[76]
    return (
        (-0.042 if n69 <= 6 else (((0.083 if n76 <= 30 else (-0.031 if n0 <= -13 else (-0.014 if n71 <= 6 else 0.069))) if n38 <= 2 else -0.037) if n6 <= 122 else -0.067))
        + ((((0.019 if n1 <= -77 else 0.083) if n13 <= 2 else -0.063) if n10 <= 2 else (0.018 if n76 <= 47 else -0.067)) if n1 <= 1 else (0.036 if n58 <= 1 else -0.052))
        + ((-0.022 if n3 <= -3.0312 else -0.08) if n71 <= 6 else ((-0.062 if n39 <= 0 else 0.017) if n69 <= 7 else ((-0.023 if n73 <= -3 else 0.079) if n3 <= -1.7188 else -0.001)))
        + ((-0.032 if n12 <= 1 else 0.06) if n76 <= 30 else ((-0.074 if n71 <= 6 else (-0.054 if n4 <= -3.0047 else (0.032 if n6 <= 122 else -0.077))) if n40 <= 0 else 0.032))
        + (((0.075 if n3 <= -4.0 else -0.039) if n13 <= 0 else (-0.067 if n38 <= 1 else 0.032)) if n69 <= 7 else (-0.029 if n71 <= 6 else (-0.03 if n73 <= -3 else 0.063)))
        + (-0.04 if n71 <= 8 else (((-0.016 if n34 <= 0 else 0.057) if n27 <= -0.71429 else -0.069) if n69 <= 7 else ((-0.003 if n0 <= -13 else 0.069) if n6 <= 122 else -0.04)))
        + ((((-0.074 if n34 <= 0 else 0.024) if n73 <= -2 else (-0.039 if n9 <= 1 else (0.063 if n38 <= 2 else -0.031))) if n0 <= 41 else -0.037) if n6 <= 122 else -0.084)
        + (((0.048 if n0 <= 41 else -0.063) if n13 <= 0 else (-0.082 if n12 <= 3 else -0.004)) if n71 <= 6 else (0.053 if n76 <= 47 else (0.007 if n27 <= -0.3871 else -0.069)))
        + ((-0.012 if n69 <= 7 else 0.06) if n76 <= 30 else ((-0.065 if n4 <= -3.0047 else (0.003 if n6 <= 122 else -0.081)) if n40 <= 0 else (0.05 if n7 <= 8 else -0.035)))
        + ((0.015 if n5 <= 71 else -0.052) if n71 <= 6 else ((0.051 if n6 <= 122 else -0.036) if n76 <= 111 else (0.031 if n13 <= 0 else (-0.042 if n60 <= 0.6 else 0.029))))
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
    n16 = f[16]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n27 = f[27]
    n34 = f[34]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n40 = f[40]
    n42 = f[42]
    n54 = f[54]
    n55 = f[55]
    n56 = f[56]
    n58 = f[58]
    n60 = f[60]
    n61 = f[61]
    n65 = f[65]
    n67 = f[67]
    n69 = f[69]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n75 = f[75]
    n76 = f[76]
    return (
        ((-0.026 if n71 <= 8 else (((0.005 if n6 <= 19 else -0.094) if n6 <= 41 else 0.038) if n73 <= -1 else (0.074 if n0 <= 6 else -0.001))) if n6 <= 122 else -0.075)
        + ((((0.042 if n6 <= 122 else -0.061) if n38 <= 2 else -0.07) if n72 <= 5 else (-0.017 if n56 <= 7 else -0.083)) if n40 <= 0 else (-0.014 if n12 <= 2 else 0.058))
        + ((((0.032 if n5 <= 30 else -0.065) if n75 <= 0 else 0.046) if n40 <= 0 else (0.05 if n10 <= 2 else -0.052)) if n69 <= 7 else (0.056 if n3 <= -3.7812 else -0.007))
        + ((-0.042 if n8 <= 7 else 0.047) if n76 <= 30 else (((-0.058 if n5 <= 193 else (0.057 if n10 <= 2 else -0.052)) if n71 <= 6 else 0.015) if n27 <= -0.3871 else -0.069))
        + ((0.016 if n5 <= 71 else -0.044) if n71 <= 8 else ((-0.026 if n73 <= -1 else (0.069 if n0 <= 6 else (0.025 if n7 <= 5 else -0.044))) if n6 <= 122 else -0.053))
        + ((0.044 if n76 <= 11 else (0.035 if n72 <= 1 else (0.016 if n61 <= -1.0 else (-0.058 if n54 <= 0 else 0.009)))) if n40 <= 0 else (-0.013 if n12 <= 2 else 0.052))
        + (((-0.037 if n6 <= 23 else 0.035) if n3 <= -3.0312 else -0.06) if n71 <= 8 else ((-0.038 if n4 <= -3.0047 else (0.047 if n6 <= 25 else -0.025)) if n34 <= 0 else 0.051))
        + ((((0.018 if n13 <= 0 else (-0.078 if n38 <= 1 else 0.024)) if n40 <= 0 else (0.045 if n6 <= 36 else -0.058)) if n75 <= 0 else 0.048) if n69 <= 7 else 0.017)
        + (((((-0.015 if n70 <= 4 else 0.08) if n76 <= 86 else 0.008) if n38 <= 2 else -0.057) if n72 <= 5 else (-0.028 if n40 <= 0 else 0.022)) if n6 <= 122 else -0.061)
        + (((0.022 if n12 <= 2 else -0.057) if n73 <= -2 else (((0.006 if n12 <= 2 else 0.068) if n38 <= 2 else -0.03) if n1 <= 1 else -0.017)) if n6 <= 122 else -0.058)
        + ((0.057 if n72 <= 8 else -0.011) if n74 <= 0.49801 else (0.021 if n5 <= 41 else (-0.077 if n73 <= -1 else ((0.087 if n3 <= -2.9375 else -0.019) if n13 <= 0 else -0.032))))
        + ((0.0 if n3 <= -3.0312 else -0.056) if n71 <= 8 else (-0.045 if n8 <= 3 else (-0.034 if n73 <= -11 else (0.051 if n0 <= 6 else (-0.044 if n12 <= 2 else 0.025)))))
        + ((((0.051 if n74 <= 0.1799 else -0.02) if n61 <= 0.17647 else -0.056) if n23 <= 0 else 0.059) if n12 <= 3 else ((0.005 if n1 <= -77 else 0.074) if n1 <= 2 else -0.015))
        + (((((0.046 if n0 <= 51 else -0.014) if n67 <= 0.1 else -0.033) if n60 <= 0.125 else -0.045) if n60 <= 0.6 else (-0.025 if n6 <= 12 else 0.06)) if n6 <= 122 else -0.052)
        + ((0.053 if n72 <= 8 else (0.027 if n1 <= 6 else -0.057)) if n74 <= 0.49801 else (-0.049 if n73 <= -2 else (0.026 if n76 <= 86 else (-0.066 if n12 <= 2 else 0.001))))
        + (-0.023 if n71 <= 6 else ((-0.047 if n39 <= 0 else 0.015) if n69 <= 7 else (-0.022 if n56 <= 1 else (-0.008 if n73 <= -3 else (-0.008 if n12 <= 1 else 0.076)))))
        + (((0.071 if n56 <= 48 else -0.023) if n58 <= 1 else (0.029 if n5 <= 41 else ((0.032 if n7 <= 4 else -0.031) if n56 <= 7 else -0.048))) if n6 <= 145 else -0.056)
        + ((0.041 if n76 <= 11 else (-0.048 if n4 <= -2.6885 else (0.051 if n74 <= 0.30673 else -0.025))) if n34 <= 0 else (0.039 if n25 <= 0.22475 else (0.023 if n26 <= 0.02381 else -0.052)))
        + ((-0.042 if n73 <= -1 else ((0.014 if n55 <= 9 else -0.085) if n12 <= 2 else ((0.064 if n1 <= 2 else -0.003) if n38 <= 2 else -0.04))) if n36 <= 0 else 0.038)
        + ((0.045 if n1 <= 6 else -0.024) if n74 <= 0.49801 else ((-0.032 if n12 <= 3 else ((0.029 if n73 <= 15 else -0.046) if n5 <= 169 else 0.045)) if n23 <= 0 else 0.045))
        + (((-0.028 if n73 <= -1 else (((0.027 if n9 <= 3 else -0.037) if n60 <= 0.6 else 0.038) if n40 <= 0 else 0.043)) if n26 <= 0.064583 else -0.042) if n23 <= 0 else 0.055)
        + ((-0.048 if n9 <= 1 else ((-0.024 if n34 <= 0 else 0.046) if n69 <= 6 else 0.041)) if n3 <= -3.1875 else ((-0.023 if n38 <= 1 else 0.071) if n38 <= 2 else -0.065))
        + ((-0.019 if n12 <= 3 else ((0.061 if n2 <= 55 else -0.008) if n1 <= 2 else (-0.04 if n5 <= 184 else (0.057 if n3 <= -3.1875 else -0.023)))) if n23 <= 0 else 0.053)
        + ((-0.04 if n70 <= 3 else (0.047 if n58 <= 1 else ((-0.035 if n4 <= -2.3837 else 0.025) if n34 <= 0 else (0.071 if n56 <= 2 else 0.005)))) if n26 <= 0.27525 else -0.039)
        + (((-0.004 if n4 <= -1.8544 else 0.067) if n6 <= 35 else ((-0.067 if n23 <= 0 else 0.026) if n37 <= 1 else 0.032)) if n36 <= 0 else (0.056 if n0 <= 27 else -0.026))
        + ((-0.043 if n9 <= 1 else (((0.03 if n13 <= 0 else -0.02) if n4 <= -3.0047 else 0.051) if n16 <= 21 else -0.03)) if n3 <= -3.1875 else (-0.045 if n71 <= 8 else 0.004))
        + (((-0.062 if n69 <= 6 else 0.001) if n4 <= -3.0047 else (-0.02 if n71 <= 6 else 0.02)) if n40 <= 0 else (0.056 if n56 <= 2 else (0.026 if n6 <= 36 else -0.043)))
        + ((0.054 if n56 <= 48 else -0.026) if n58 <= 1 else (((0.01 if n56 <= 7 else -0.045) if n65 <= -0.5 else 0.049) if n10 <= 2 else (-0.043 if n76 <= 764 else 0.016)))
        + (-0.019 if n71 <= 6 else (-0.022 if n56 <= 1 else (-0.042 if n8 <= 1 else ((-0.014 if n75 <= 0 else 0.051) if n69 <= 7 else (-0.01 if n73 <= -3 else 0.066)))))
        + (((((-0.057 if n38 <= 1 else (0.073 if n38 <= 2 else -0.038)) if n8 <= 8 else 0.01) if n37 <= 1 else 0.041) if n12 <= 3 else 0.013) if n42 <= 0 else 0.049)
    )


def head_date_3(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n6 = f[6]
    n7 = f[7]
    n9 = f[9]
    n12 = f[12]
    n13 = f[13]
    n17 = f[17]
    n20 = f[20]
    n23 = f[23]
    n34 = f[34]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n40 = f[40]
    n51 = f[51]
    n54 = f[54]
    n56 = f[56]
    n58 = f[58]
    n60 = f[60]
    n66 = f[66]
    n67 = f[67]
    n68 = f[68]
    n70 = f[70]
    n71 = f[71]
    n72 = f[72]
    n73 = f[73]
    n74 = f[74]
    n76 = f[76]
    return (
        ((0.051 if n72 <= 1 else (-0.015 if n34 <= 0 else (-0.033 if n12 <= 1 else (0.056 if n13 <= 1 else -0.023)))) if n3 <= -3.1875 else (-0.023 if n37 <= 1 else 0.046))
        + ((((-0.042 if n4 <= -2.3837 else 0.018) if n1 <= -77 else (-0.043 if n70 <= 3 else (-0.009 if n6 <= 14 else 0.04))) if n6 <= 35 else -0.034) if n36 <= 0 else 0.034)
        + ((0.05 if n56 <= 48 else -0.025) if n58 <= 1 else ((((0.033 if n1 <= 7 else -0.034) if n0 <= 68 else -0.039) if n56 <= 4 else -0.03) if n54 <= 0 else 0.028))
        + (-0.017 if n71 <= 8 else ((-0.057 if n20 <= 0 else 0.041) if n6 <= 13 else (0.056 if n6 <= 23 else ((-0.026 if n7 <= 5 else 0.044) if n5 <= 136 else -0.031))))
        + ((((-0.047 if n9 <= 1 else (-0.02 if n73 <= -1 else 0.016)) if n38 <= 1 else 0.068) if n38 <= 2 else (0.021 if n5 <= 71 else -0.058)) if n6 <= 145 else -0.044)
        + (0.033 if n76 <= 10 else ((0.041 if n76 <= 1671 else -0.031) if n74 <= 0.75121 else ((-0.034 if n1 <= 8 else (0.035 if n7 <= 5 else -0.038)) if n51 <= 0 else 0.032)))
        + ((-0.018 if n40 <= 0 else (((0.044 if n5 <= 159 else -0.056) if n58 <= 6 else 0.054) if n6 <= 36 else -0.021)) if n60 <= 0.5625 else (-0.009 if n66 <= -0.5 else 0.064))
        + ((0.019 if n74 <= 0.30673 else (0.019 if n5 <= 41 else ((0.049 if n3 <= -3.7188 else -0.027) if n13 <= 0 else (-0.044 if n17 <= 0 else 0.008)))) if n23 <= 0 else 0.046)
        + (((-0.026 if n71 <= 6 else ((-0.055 if n20 <= 0 else 0.038) if n6 <= 13 else (0.037 if n68 <= 0 else -0.035))) if n4 <= -1.7574 else 0.032) if n6 <= 145 else -0.041)
        + ((((0.027 if n67 <= 0.375 else -0.024) if n38 <= 2 else -0.04) if n60 <= 0.125 else -0.044) if n60 <= 0.5625 else (-0.021 if n4 <= -3.0047 else (0.004 if n66 <= -0.5 else 0.071)))
    )


HEAD_DATE = (head_date_0, head_date_1, head_date_2, head_date_3,)


def head_lead_0(f: Sequence[float]) -> float:
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
    return (
        (-0.198 if n7 <= 6 else (-0.234 if n19 <= -1 else (0.035 if n15 <= 0 else (-0.197 if n8 <= 1 else (1.148 if n0 <= -19 else (3.504 if n12 <= 2 else -0.048))))))
        + ((-0.161 if n6 <= 23 else (-0.239 if n14 <= 0 else 0.39)) if n17 <= -3 else ((-0.21 if n2 <= -1 else (-0.209 if n6 <= 23 else 0.133)) if n16 <= 0 else -0.241))
        + ((-0.217 if n14 <= 0 else (0.331 if n0 <= 2 else -0.224)) if n17 <= -2 else ((0.16 if n5 <= 12 else (-0.227 if n20 <= 0 else 0.077)) if n21 <= 0 else -0.285))
        + ((((-0.176 if n6 <= 22 else ((1.356 if n7 <= 6 else 0.159) if n2 <= 32 else 0.112)) if n0 <= 2 else -0.211) if n18 <= 1 else -0.254) if n16 <= 0 else -0.18)
        + (-0.198 if n14 <= 0 else (((-0.165 if n7 <= 3 else ((0.351 if n7 <= 6 else 0.092) if n23 <= 0 else -0.421)) if n0 <= 2 else -0.194) if n7 <= 17 else -0.283))
        + (-0.234 if n6 <= 23 else (((0.109 if n17 <= -2 else -0.108) if n20 <= 0 else (1.119 if n5 <= 0 else (-0.177 if n0 <= -40 else 0.285))) if n6 <= 90 else -0.221))
        + (-0.188 if n7 <= 4 else ((-0.247 if n8 <= 1 else (-0.204 if n9 <= 2 else ((0.079 if n20 <= 0 else 0.513) if n5 <= 20 else 0.04))) if n7 <= 18 else -0.278))
        + (((-0.211 if n3 <= -2.1562 else ((-0.061 if n10 <= 2 else 0.199) if n0 <= 1 else -0.247)) if n20 <= 0 else (0.06 if n22 <= 0 else 0.377)) if n21 <= 0 else -0.232)
        + ((0.074 if n5 <= 16 else (-0.166 if n6 <= 47 else ((0.074 if n15 <= 1 else -0.159) if n7 <= 17 else -0.256))) if n20 <= 1 else (-0.044 if n7 <= 6 else 0.387))
        + (-0.202 if n9 <= 2 else (-0.25 if n8 <= 1 else (0.138 if n17 <= -2 else (-0.133 if n7 <= 4 else (0.158 if n15 <= 0 else (0.192 if n7 <= 6 else -0.064))))))
        + ((-0.203 if n7 <= 10 else 0.038) if n3 <= -3.9062 else (-0.094 if n10 <= 2 else (-0.076 if n11 <= 0 else ((0.385 if n8 <= 8 else 0.112) if n0 <= 6 else -0.144))))
        + ((-0.238 if n8 <= 1 else (((0.221 if n5 <= 0 else -0.184) if n7 <= 8 else 0.067) if n4 <= -2.6114 else (0.087 if n0 <= 6 else -0.168))) if n23 <= 0 else -0.357)
        + ((-0.122 if n10 <= 3 else 0.004) if n20 <= 0 else ((0.386 if n5 <= 1 else (-0.176 if n22 <= 0 else 0.196)) if n1 <= -88 else (-0.083 if n7 <= 3 else 0.247)))
        + (((-0.208 if n11 <= 0 else -0.015) if n14 <= 0 else (0.115 if n14 <= 1 else (-0.164 if n14 <= 6 else (-0.068 if n20 <= 0 else 0.212)))) if n13 <= 0 else -0.117)
        + (((-0.211 if n20 <= 0 else (-0.114 if n6 <= 52 else 0.16)) if n3 <= -3.2812 else ((-0.006 if n10 <= 2 else 0.138) if n15 <= 1 else -0.072)) if n0 <= 6 else -0.154)
        + ((((0.145 if n2 <= 177 else -0.067) if n13 <= 0 else -0.121) if n5 <= 20 else (-0.11 if n6 <= 47 else -0.013)) if n20 <= 1 else (-0.059 if n6 <= 32 else 0.218))
        + (((((-0.153 if n20 <= 0 else (-0.024 if n1 <= -71 else 0.258)) if n14 <= 0 else 0.075) if n5 <= 149 else -0.095) if n6 <= 90 else -0.147) if n23 <= 0 else -0.301)
        + (-0.105 if n3 <= -4.125 else ((-0.031 if n0 <= -11 else (((-0.087 if n6 <= 26 else 0.523) if n2 <= -1 else 0.073) if n0 <= 9 else -0.137)) if n4 <= 1.0065 else -0.191))
        + (((-0.181 if n6 <= 17 else ((-0.045 if n4 <= -2.6934 else 0.074) if n14 <= 1 else (-0.104 if n17 <= 0 else 0.191))) if n14 <= 24 else 0.178) if n18 <= 1 else -0.157)
        + ((-0.03 if n20 <= 0 else ((0.258 if n5 <= 6 else (-0.131 if n12 <= 0 else 0.145)) if n1 <= -75 else (0.306 if n5 <= 54 else 0.022))) if n6 <= 133 else -0.242)
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
    n16 = f[16]
    n18 = f[18]
    n20 = f[20]
    n21 = f[21]
    n22 = f[22]
    n23 = f[23]
    return (
        ((-0.258 if n9 <= 2 else (-0.045 if n12 <= 2 else (-0.042 if n6 <= 11 else (1.57 if n13 <= 0 else 4.059)))) if n23 <= 0 else (0.042 if n7 <= 2 else 3.464))
        + (-0.267 if n6 <= 9 else (((0.022 if n2 <= -1 else ((0.661 if n11 <= 1 else 0.248) if n2 <= 24 else 0.173)) if n2 <= 42 else -0.148) if n3 <= -0.6875 else -0.197))
        + (-0.216 if n0 <= -15 else ((-0.188 if n6 <= 9 else (0.134 if n12 <= 1 else 0.432)) if n0 <= 1 else (-0.159 if n10 <= 5 else (-0.035 if n20 <= 0 else 0.447))))
        + ((-0.218 if n7 <= 1 else (((-0.1 if n0 <= -17 else (0.44 if n5 <= 22 else 0.182)) if n1 <= 5 else -0.078) if n4 <= -0.0168 else -0.227)) if n21 <= 0 else -0.231)
        + (-0.229 if n6 <= 9 else (-0.17 if n9 <= 2 else (((-0.199 if n10 <= 3 else 0.018) if n22 <= 0 else 0.07) if n10 <= 5 else (-0.023 if n0 <= -13 else 0.396))))
        + (-0.15 if n0 <= -14 else (-0.144 if n10 <= 1 else (((-0.048 if n10 <= 5 else (-0.129 if n9 <= 1 else 0.195)) if n13 <= 0 else 0.244) if n1 <= 7 else -0.124)))
        + (-0.186 if n7 <= 1 else ((((-0.04 if n8 <= 8 else 0.18) if n4 <= -1.3541 else -0.097) if n11 <= 1 else -0.075) if n21 <= 0 else (-0.208 if n12 <= 2 else 1.099)))
        + (-0.185 if n6 <= 9 else ((((-0.103 if n12 <= 4 else 0.496) if n6 <= 26 else 0.072) if n4 <= -2.4125 else (0.026 if n10 <= 5 else 0.214)) if n3 <= -0.28125 else -0.14))
        + ((0.282 if n5 <= 0 else (-0.176 if n12 <= 0 else 0.091)) if n0 <= -18 else (((-0.032 if n4 <= -2.3724 else 0.07) if n18 <= 1 else 0.263) if n4 <= -0.9744 else -0.149))
        + ((-0.174 if n9 <= 2 else (-0.15 if n10 <= 3 else 0.046)) if n22 <= 0 else ((-0.188 if n12 <= 4 else 0.32) if n6 <= 17 else (0.336 if n3 <= -3.3438 else 0.038)))
        + (-0.148 if n6 <= 9 else (0.162 if n5 <= 9 else (((-0.196 if n10 <= 0 else (-0.018 if n13 <= 0 else 0.117)) if n12 <= 4 else 0.387) if n11 <= 2 else -0.124)))
        + (-0.047 if n1 <= -40 else (0.112 if n0 <= 1 else (((0.002 if n13 <= 0 else 0.328) if n12 <= 2 else (0.08 if n13 <= 0 else -0.459)) if n23 <= 0 else -0.275)))
        + (-0.096 if n10 <= 1 else (-0.158 if n7 <= 1 else (((0.005 if n21 <= 0 else -0.199) if n4 <= -6.0 else (0.088 if n3 <= -1.5312 else -0.053)) if n7 <= 30 else 0.365)))
        + (((-0.111 if n7 <= 1 else (-0.034 if n14 <= 0 else (0.088 if n14 <= 1 else -0.045))) if n7 <= 30 else (0.613 if n8 <= 1 else -0.011)) if n4 <= 0.6913 else -0.164)
        + (((0.089 if n5 <= 9 else -0.068) if n0 <= 25 else (0.029 if n6 <= 186 else 0.491)) if n12 <= 1 else (-0.025 if n7 <= 5 else (0.48 if n13 <= 1 else 0.007)))
        + (((-0.081 if n10 <= 3 else (0.07 if n11 <= 0 else -0.067)) if n12 <= 1 else (0.008 if n6 <= 32 else (0.363 if n20 <= 0 else -0.188))) if n1 <= 10 else -0.112)
        + ((0.043 if n15 <= 1 else -0.058) if n16 <= 3 else ((0.05 if n8 <= 8 else -0.162) if n14 <= 0 else ((0.198 if n0 <= 9 else -0.036) if n6 <= 20 else -0.043)))
        + ((((-0.052 if n21 <= 0 else -0.249) if n6 <= 12 else ((0.007 if n12 <= 0 else 0.124) if n1 <= 3 else -0.067)) if n4 <= -2.3724 else 0.044) if n4 <= -1.3541 else -0.081)
        + (((-0.125 if n7 <= 3 else 0.004) if n10 <= 5 else (-0.03 if n20 <= 0 else ((0.222 if n15 <= 1 else -0.049) if n21 <= 0 else -0.234))) if n18 <= 1 else 0.108)
        + (0.2 if n5 <= 0 else (-0.143 if n0 <= -38 else (((0.07 if n1 <= 3 else -0.082) if n6 <= 20 else -0.023) if n20 <= 4 else (0.267 if n5 <= 24 else -0.225))))
    )


HEAD_MARK = (head_mark_0,)


def head_naming_0(f: Sequence[float]) -> float:
    n0 = f[0]
    n1 = f[1]
    n2 = f[2]
    n3 = f[3]
    n4 = f[4]
    n5 = f[5]
    n7 = f[7]
    n8 = f[8]
    n9 = f[9]
    n11 = f[11]
    n13 = f[13]
    n20 = f[20]
    n23 = f[23]
    n25 = f[25]
    n26 = f[26]
    n29 = f[29]
    n30 = f[30]
    n31 = f[31]
    n34 = f[34]
    n36 = f[36]
    n37 = f[37]
    n38 = f[38]
    n39 = f[39]
    n41 = f[41]
    n43 = f[43]
    n44 = f[44]
    n45 = f[45]
    n50 = f[50]
    n51 = f[51]
    n53 = f[53]
    n57 = f[57]
    n60 = f[60]
    n62 = f[62]
    n63 = f[63]
    n65 = f[65]
    n69 = f[69]
    n72 = f[72]
    n73 = f[73]
    n76 = f[76]
    return (
        ((((-0.266 if n37 <= 0 else 0.409) if n44 <= 0 else (-0.21 if n73 <= 0 else (1.211 if n69 <= 2 else 0.167))) if n31 <= 0 else 1.06) if n43 <= 0 else 1.265)
        + ((((-0.222 if n43 <= 0 else 0.234) if n31 <= 0 else 0.399) if n63 <= 1 else 0.324) if n62 <= 0 else ((0.526 if n76 <= 35 else 0.203) if n25 <= 0.33333 else -0.083))
        + ((((((0.021 if n11 <= 1 else -0.222) if n31 <= 0 else 0.476) if n50 <= 0 else 0.428) if n30 <= 0 else 0.761) if n26 <= 0.0 else -0.235) if n43 <= 0 else 0.358)
        + ((-0.255 if n29 <= 0 else 0.208) if n73 <= 0 else ((0.542 if n39 <= 0 else -0.106) if n73 <= 3 else (-0.163 if n63 <= 0 else (0.068 if n30 <= 0 else 0.584))))
        + ((0.296 if n26 <= 0.0 else -0.109) if n69 <= 2 else (((0.092 if n72 <= 7 else (0.277 if n5 <= 4 else -0.144)) if n76 <= 3081 else 0.324) if n26 <= 0.0 else -0.192))
        + (((-0.121 if n44 <= 0 else (0.31 if n72 <= 5 else -0.036)) if n62 <= 0 else ((0.136 if n41 <= 0 else 0.427) if n39 <= 0 else -0.263)) if n25 <= 0.4 else -0.13)
        + (((((-0.195 if n0 <= -12 else 0.011) if n11 <= 0 else (-0.223 if n38 <= 0 else 0.175)) if n31 <= 0 else 0.334) if n63 <= 1 else 0.219) if n23 <= 0 else 0.215)
        + ((0.452 if n57 <= 0 else -0.184) if n73 <= 0 else ((0.338 if n39 <= 0 else -0.117) if n73 <= 4 else ((-0.118 if n31 <= 0 else 0.281) if n20 <= 0 else 0.09)))
        + (((((-0.015 if n51 <= 0 else 0.299) if n65 <= 0.9 else 0.431) if n60 <= 0.4 else 0.174) if n11 <= 2 else -0.169) if n25 <= 0.33333 else (-0.012 if n26 <= 0.0 else -0.177))
        + ((0.131 if n5 <= 9 else -0.192) if n73 <= 0 else ((-0.014 if n8 <= 8 else 0.283) if n76 <= 35 else ((-0.095 if n30 <= 0 else 0.276) if n73 <= 95 else 0.089)))
        + ((-0.109 if n13 <= 0 else (-0.114 if n45 <= 2 else 0.175)) if n63 <= 0 else (((0.278 if n4 <= -0.3316 else -0.14) if n72 <= 2 else -0.008) if n30 <= 0 else 0.354))
        + ((-0.176 if n8 <= 8 else (((0.009 if n4 <= -2.4427 else 0.152) if n72 <= 8 else (-0.091 if n62 <= 0 else 0.085)) if n26 <= 0.0 else -0.118)) if n31 <= 0 else 0.246)
        + (0.168 if n5 <= 9 else ((-0.193 if n23 <= 0 else 0.187) if n73 <= 0 else (0.231 if n73 <= 2 else (-0.083 if n44 <= 0 else (-0.007 if n0 <= 92 else 0.173)))))
        + (((0.154 if n72 <= 8 else -0.038) if n7 <= 2 else (((-0.163 if n45 <= 2 else 0.028) if n25 <= 0.4 else -0.188) if n31 <= 0 else 0.197)) if n23 <= 0 else 0.163)
        + ((0.233 if n76 <= 285 else -0.118) if n69 <= 2 else (((-0.077 if n29 <= 0 else 0.137) if n0 <= 92 else 0.071) if n37 <= 0 else (-0.024 if n60 <= 0.2 else 0.314)))
        + (((((0.016 if n53 <= 0 else -0.113) if n25 <= 0.4 else -0.132) if n31 <= 0 else 0.152) if n63 <= 1 else (-0.096 if n3 <= -5.5312 else 0.176)) if n9 <= 8 else 0.358)
        + ((((((0.201 if n69 <= 7 else 0.044) if n34 <= 0 else -0.098) if n2 <= 27 else -0.086) if n23 <= 0 else 0.239) if n11 <= 2 else -0.132) if n1 <= 8 else -0.125)
        + ((((-0.038 if n76 <= 2776 else 0.188) if n62 <= 0 else 0.102) if n39 <= 0 else -0.222) if n11 <= 1 else (-0.122 if n23 <= 0 else (0.247 if n11 <= 2 else -0.15)))
        + ((((0.02 if n1 <= 7 else ((0.18 if n72 <= 1 else -0.183) if n63 <= 1 else 0.175)) if n26 <= 0.0 else -0.121) if n30 <= 0 else 0.176) if n36 <= 0 else 0.166)
        + (((0.185 if n2 <= 72 else -0.097) if n5 <= 16 else ((0.1 if n69 <= 2 else -0.179) if n73 <= 0 else (0.009 if n51 <= 0 else 0.21))) if n53 <= 0 else -0.077)
    )


HEAD_NAMING = (head_naming_0,)
