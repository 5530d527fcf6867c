using System.Globalization;

namespace LiveStation.Runtime;

/// <summary>Language of the exception messages and validation rules that a client writes.</summary>
/// <remarks>
/// Names of operations, members, values and error codes, JSON paths, and texts of the server are the same in every language,
/// so that a message can be searched for.
/// </remarks>
public enum ApiLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>Korean.</summary>
    Korean,

    /// <summary>
    /// Korean when <see cref="CultureInfo.CurrentUICulture"/> is Korean at the moment of the exception; otherwise English.
    /// </summary>
    CurrentUICulture,
}
