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

    /// <summary>Reports a language that does not exist. Before that, messages are in English.</summary>
    /// <param name="tokens">The command line.</param>
    /// <exception cref="CommandFailure">The option names no language.</exception>
    public static void ThrowIfUnknown(IReadOnlyList<string> tokens)
    {
        if (tokens is [Option])
            throw CommandFailure.NotUnderstood(new($"{Option} needs a value.", $"{Option}에 값이 필요합니다."));
        if (Asked(tokens) is not { } name || IsKorean(name) || Is("en", name))
            return;
        string list = string.Join(", ", Words);
        throw CommandFailure.NotUnderstood(new($"There is no language '{name}'. Values: {list}.", $"'{name}' 언어는 없습니다. 허용 값: {list}."));
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

    private static bool IsKorean(string name) => Is("ko", name);

    // With or without a region and a code page, as in ko_KR.UTF-8.
    private static bool Is(string language, string name) => name.StartsWith(language, StringComparison.Ordinal)
        && (name.Length == language.Length || name[language.Length] is '_' or '.' or '-');
}
