using System.Globalization;

namespace LiveStation.Runtime;

/// <summary>The language of a client's exception messages and of <see cref="RequestViolation.Rule"/>.</summary>
/// <remarks>
/// JSON paths, <see cref="ApiFormatException.Expectation"/>, texts from the server, and the names of operations,
/// properties, enum values and errors are not translated, so that you can search for them in any language.
/// </remarks>
public enum ApiLanguage
{
    /// <summary>English messages. This is the default value.</summary>
    English,

    /// <summary>Korean messages.</summary>
    Korean,

    /// <summary>
    /// Korean messages if <see cref="CultureInfo.CurrentUICulture"/> is Korean when the exception is thrown; otherwise,
    /// English messages.
    /// </summary>
    CurrentUICulture,
}
