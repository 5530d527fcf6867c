using LiveStation.Runtime;

namespace LiveStation.CommandLine.Running;

/// <summary>Chooses the language of texts.</summary>
internal static class LanguageChoice
{
    /// <summary>Name of the option for the language.</summary>
    public const string Option = "--lang";

    /// <summary>The languages as they are typed.</summary>
    public static readonly string[] Words = ["en", "ko"];

    // In the order in which POSIX programs read them.
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>
    /// Returns the language that a command line asks for, or else that of the environment. It is searched for before the command
    /// line is parsed, because mistakes in it are reported in this language.
    /// </summary>
    /// <param name="tokens">The command line.</param>
    /// <param name="variable">Reads an environment variable.</param>
    public static ApiLanguage Of(IReadOnlyList<string> tokens, Func<string, string?> variable)
    {
        string? name = Asked(tokens)
            ?? Variables.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return name is not null && IsKorean(name) ? ApiLanguage.Korean : ApiLanguage.English;
    }

    private static string? Asked(IReadOnlyList<string> tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] == Option && i + 1 < tokens.Count)
                return tokens[i + 1];
            if (tokens[i].StartsWith(Option + "=", StringComparison.Ordinal))
                return tokens[i][(Option.Length + 1)..];
        }
        return null;
    }

    private static bool IsKorean(string name) => name == "ko" || name.StartsWith("ko_", StringComparison.Ordinal)
        || name.StartsWith("ko.", StringComparison.Ordinal) || name.StartsWith("ko-", StringComparison.Ordinal);
}
