using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.Running;

/// <summary>
/// The language of the user. It is read from environment variables: the program runs without ICU, where .NET does not
/// know the culture of the operating system.
/// </summary>
internal static class UserLanguage
{
    // The first is that of the .NET CLI, the others are those of Unix systems, in their order of precedence.
    private static readonly string[] Variables = ["DOTNET_CLI_UI_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>The language of the first variable that is set; English if none is.</summary>
    public static MessageLanguage Current => Of(Variables.Select(Environment.GetEnvironmentVariable));

    /// <summary>The language of the first value that is not empty; English for all languages but Korean.</summary>
    /// <param name="values">The values, such as <c>ko</c>, <c>en-US</c> or <c>ko_KR.UTF-8</c>; null for none.</param>
    internal static MessageLanguage Of(IEnumerable<string?> values)
    {
        string? first = values.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        return first?.Trim().Split('-', '_', '.')[0].Equals("ko", StringComparison.OrdinalIgnoreCase) == true
            ? MessageLanguage.Korean
            : MessageLanguage.English;
    }
}
