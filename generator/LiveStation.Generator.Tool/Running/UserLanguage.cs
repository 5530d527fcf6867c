using System.Globalization;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Tool.Running;

/// <summary>The language of the user, by the rule of the .NET CLI.</summary>
internal static class UserLanguage
{
    private const string Variable = "DOTNET_CLI_UI_LANGUAGE";

    /// <summary>The language of the environment variable <c>DOTNET_CLI_UI_LANGUAGE</c>, otherwise of the operating system.</summary>
    public static MessageLanguage Current => Of(Environment.GetEnvironmentVariable(Variable), CultureInfo.CurrentUICulture);

    /// <summary>The same for given settings.</summary>
    /// <param name="variable">The value of the environment variable, such as <c>ko</c> or <c>en-US</c>; null for none.</param>
    /// <param name="culture">The culture of the operating system.</param>
    internal static MessageLanguage Of(string? variable, CultureInfo culture)
    {
        if (string.IsNullOrWhiteSpace(variable))
            return Phrase.LanguageOf(culture);
        // Without ICU, .NET creates no culture of this name.
        return variable.Trim().Split('-')[0].Equals("ko", StringComparison.OrdinalIgnoreCase)
            ? MessageLanguage.Korean
            : MessageLanguage.English;
    }
}
