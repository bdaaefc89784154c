"""Why an option is right or wrong, in traditional Chinese."""

from quizgen.languages.said import Reasons

REASONS = Reasons(
    right="{says}（{cite}）",
    elsewhere="不對。{says}",
    early="「{other}」太早了。{says}",
    early_again="「{other}」太早了，應為「{value}」。",
    late="「{other}」太晚了。{says}",
    late_again="「{other}」太晚了，應為「{value}」。",
    low="「{other}」偏小了。{says}",
    low_again="「{other}」偏小了，應為「{value}」。",
    high="「{other}」偏大了。{says}",
    high_again="「{other}」偏大了，應為「{value}」。",
    other="文中說的不是「{other}」。{says}",
    other_again="文中說的不是「{other}」，而是「{value}」。",
    true="{says}（{cite}）",
    false="應為{value}：{says}（{cite}）",
    timeline="{time}（{cite}）",
    right_uncited="{says}",
    true_uncited="{says}",
    false_uncited="應為{value}：{says}",
    timeline_uncited="{time}",
    authored_right="出題者給的答案。",
    authored_wrong="出題者給的答案不是它。",
)
