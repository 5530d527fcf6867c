using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Values;

/// <summary>
/// A generic type that knows its converter, so that nobody has to construct a generic type at run time.
/// </summary>
internal interface IJsonShaped
{
    /// <summary>The converter of this type. It is asked of a value without content.</summary>
    JsonConverter CreateConverter();
}
