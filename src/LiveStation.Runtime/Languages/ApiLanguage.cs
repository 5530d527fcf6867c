using System.Globalization;

namespace LiveStation.Runtime;

/// <summary>The language of the exception messages and constraints that a client reports.</summary>
/// <remarks>
/// The names of operations, properties, values and error codes, JSON paths, and texts of the server are the same in every
/// language, so that messages can be searched for.
/// </remarks>
public enum ApiLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Korean.</summary>
    Korean,

    /// <summary>
    /// Korean if <see cref="CultureInfo.CurrentUICulture"/> is Korean when the exception is thrown; otherwise, English.
    /// </summary>
    CurrentUICulture,
}
