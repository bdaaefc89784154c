r"""The TeX that quizgen renders: an allow-list, each command looked at as it is shown.

A converter that meets a command it half knows makes garbled maths of it, which a learner would
take for the question. So what isn't listed here is an error, and a new command comes in after
somebody has looked at it.
"""

GREEK = """alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu
xi pi varpi rho sigma varsigma tau upsilon phi varphi chi psi omega
Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega"""
OPERATORS = """pm mp times div cdot ast star circ bullet oplus otimes cap cup setminus wedge vee
land lor lnot neg backslash"""
RELATIONS = """ne neq le leq ge geq ll gg equiv approx sim simeq cong propto in notin ni subset
supset subseteq supseteq mid nmid parallel perp"""
ARROWS = """to gets leftarrow rightarrow leftrightarrow Leftarrow Rightarrow Leftrightarrow uparrow
downarrow mapsto longrightarrow longleftarrow implies iff rightleftharpoons"""
SIGNS = """infty partial nabla forall exists emptyset varnothing angle triangle degree prime hbar
ell Re Im aleph dots ldots cdots vdots ddots therefore because square"""
BIG = "sum prod int iint iiint oint bigcup bigcap"
FUNCTIONS = """sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min
sup inf det dim gcd ker"""
BUILT = "frac dfrac tfrac sqrt binom overline underline overbrace underbrace overset underset"
ACCENTS = "hat bar vec dot ddot tilde overrightarrow"
FONTS = "mathbb mathbf mathcal mathfrak mathit mathrm text"
BRACKETS = """left right langle rangle lceil rceil lfloor rfloor lbrace rbrace vert Vert big Big
bigg Bigg"""
OTHERS = "begin end quad qquad operatorname displaystyle bmod pmod"

COMMANDS = frozenset(
    name
    for group in (
        *(GREEK, OPERATORS, RELATIONS, ARROWS, SIGNS, BIG, FUNCTIONS),
        *(BUILT, ACCENTS, FONTS, BRACKETS, OTHERS),
    )
    for name in group.split()
)
"""Names of commands, without the backslash."""

ENVIRONMENTS = frozenset(("matrix", "pmatrix", "bmatrix", "vmatrix", "cases", "array"))
"""What may stand between `\\begin{…}` and `\\end{…}`."""

SHORT = frozenset(",:;! {}|\\%$#&_")
"""Signs that may follow a backslash: spaces, braces, bars, line breaks, and signs themselves."""
