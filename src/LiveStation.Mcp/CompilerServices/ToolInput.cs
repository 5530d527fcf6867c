using System.ComponentModel;
using System.Text;
using System.Text.Json;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>The arguments of a call. They match the schema of the tool.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ToolInput
{
    private readonly JsonElement _arguments;

    internal ToolInput(JsonElement arguments) => _arguments = arguments;

    /// <summary>Returns a required argument.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the argument.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <exception cref="JsonException">The value is not valid for the type.</exception>
    public T Required<T>(string name, JsonCodec<T> codec) =>
        TryGet(name, out JsonElement value)
            ? Read(value, codec, name)
            : throw new JsonShapeException("$." + name, "expected a value, found none");

    /// <summary>Returns an optional argument.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the argument.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <returns>The value; null if it is absent.</returns>
    /// <exception cref="JsonException">The value is not valid for the type.</exception>
    public T? Optional<T>(string name, StructCodec<T> codec)
        where T : struct => TryGet(name, out JsonElement value) ? Read(value, codec, name) : null;

    /// <summary>Returns an optional argument.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the argument.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <returns>The value; null if it is absent.</returns>
    /// <exception cref="JsonException">The value is not valid for the type.</exception>
    public T? Optional<T>(string name, ClassCodec<T> codec)
        where T : class => TryGet(name, out JsonElement value) ? Read(value, codec, name) : null;

    /// <summary>Returns an optional argument.</summary>
    /// <typeparam name="T">The type of the enum.</typeparam>
    /// <param name="name">The name of the argument.</param>
    /// <param name="codec">The codec of the value.</param>
    /// <returns>The value, which can be absent.</returns>
    /// <exception cref="JsonException">The value is not valid for the type.</exception>
    public Open<T> Optional<T>(string name, EnumCodec<T> codec)
        where T : struct, Enum => TryGet(name, out JsonElement value) ? Read(value, codec, name) : default;

    /// <summary>Returns the object whose properties are arguments. Other arguments are ignored.</summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="codec">The codec of the object.</param>
    /// <exception cref="JsonException">A value is not valid for its type.</exception>
    public T All<T>(JsonCodec<T> codec) => Read(_arguments, codec, name: null);

    // Models often send null for an argument that they omit.
    private bool TryGet(string name, out JsonElement value) =>
        _arguments.TryGetProperty(name, out value) && value.ValueKind != JsonValueKind.Null;

    // The codec knows the path inside the value only.
    private static T Read<T>(JsonElement value, JsonCodec<T> codec, string? name)
    {
        try
        {
            return codec.ReadDocument(Encoding.UTF8.GetBytes(value.GetRawText()));
        }
        catch (JsonShapeException exception) when (name is not null)
        {
            throw new JsonShapeException($"$.{name}{exception.Path?[1..]}", exception.Expectation);
        }
    }
}
