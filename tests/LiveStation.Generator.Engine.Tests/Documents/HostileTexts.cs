namespace LiveStation.Generator.Engine.Tests.Documents;

/// <summary>Texts that a writer of JSON or YAML can damage, or that a reader can take for something else.</summary>
internal static class HostileTexts
{
    public static IReadOnlyList<string> All { get; } =
    [
        "", " ", "a", "no", "No", "YES", "on", "off", "y", "N", "true", "False", "null", "Null", "~", "1e3", "0x1F", "012", "1_000",
        "1:30", "2026-11-30", ".inf", ".NaN", "-", "- a", "?", ": ", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "!!str a", "|",
        ">", "@a", "`a`", "%a", "'a'", "\"a\"", "'", "\"", "\\", "\\n", "{a}", "[a]", "{{a}}", "a, b", "<<", "=", "---", "...",
        "a\nb", "a\n b", " a\nb", "a\n\nb", "a\nb\n", "\na", "a \nb", "a\r\nb", "a\tb", "\ta", "a\t", "trailing ", " leading",
        "\0", "\u0007", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u2028", "\u2029", "\u202e", "\ufeff", "\ufffe",
        "한글", "한글: 값 # 주석", "ㄱㅏ", "é", "😀", "a😀b\nc", "</script>", "${a}", "a\nb: c\n# d", "a\n- b", "a\n...\nb",
        "a,b", "a+b", "/path/{id}", "/", "a/b", "(a)", "it's", "e1", "Infinity", "NaN",
    ];
}
