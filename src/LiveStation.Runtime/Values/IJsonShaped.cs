using System.Text.Json.Serialization;

namespace LiveStation.Runtime.Values;

/// <summary>
/// A generic type that creates its own converter, so that no generic type is constructed at run time.
/// </summary>
internal interface IJsonShaped
{
    /// <summary>Creates the converter of this type. Called on an empty value.</summary>
    JsonConverter CreateConverter();
}
