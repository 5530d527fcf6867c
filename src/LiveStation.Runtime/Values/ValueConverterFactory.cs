using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Lets <see cref="JsonSerializer"/> read and write the value types of this assembly as JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ValueConverterFactory : JsonConverterFactory
{
    /// <inheritdoc />
    public override bool CanConvert(Type typeToConvert) =>
        typeof(IJsonShaped).IsAssignableFrom(Guard.NotNull(typeToConvert));

    /// <inheritdoc />
#if NET
    // An empty list is created without its constructor, so trimming would assume that the type is never instantiated.
    [System.Diagnostics.CodeAnalysis.DynamicDependency(
        System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.PublicConstructors, typeof(ResultList<>))]
#endif
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        ((IJsonShaped)BlankValue.Of(Guard.NotNull(typeToConvert))).CreateConverter();
}
