using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using LiveStation.Runtime.Ground;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes JSON objects of one type. Generated code derives from this class.</summary>
/// <typeparam name="T">The type of the objects.</typeparam>
/// <remarks>
/// It is also a type information resolver of <see cref="JsonSerializer"/> for the type and lists of it. The source
/// generator of System.Text.Json does not see types that another generator adds to the same assembly.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelCodec<T> : ClassCodec<T>, IJsonTypeInfoResolver, IPropertyNames
    where T : class
{
    /// <summary>
    /// Whether objects are written as part of a request. Unknown properties of a response are then omitted.
    /// </summary>
    protected bool IsRequest { get; init; }

    /// <summary>
    /// Whether objects of the type occur only in requests. A server that reads them must detect unreadable values.
    /// </summary>
    protected virtual bool IsSentOnly => false;

    /// <inheritdoc />
    internal sealed override bool ReadsObjects => true;

    /// <inheritdoc />
    internal sealed override bool RefusesUnreadable => IsSentOnly || IsRequest;

    string IPropertyNames.PropertyOf(string name) => PropertyOf(name);

    JsonTypeInfo? IJsonTypeInfoResolver.GetTypeInfo(Type type, JsonSerializerOptions options) =>
        ModelTypeInfo.Of(this, type, options);

    /// <inheritdoc />
    public sealed override void WriteMember(ref ModelWriter writer, ReadOnlySpan<byte> name, T value)
    {
        try
        {
            base.WriteMember(ref writer, name, value);
        }
        catch (UnwritableValueException exception) when (exception.IsHandledIn(this))
        {
        }
    }

    /// <summary>
    /// Gets the C# name of a property. Generated code overrides this method if the name differs in more than the first
    /// letter.
    /// </summary>
    /// <param name="name">The JSON name of the property.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    protected virtual string PropertyOf(string name) => Guard.NotNull(name).Length == 0
        ? name
        : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>Writes unknown properties unchanged, unless a request is written.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="unknown">The unknown properties.</param>
    protected void WriteUnknown(ref ModelWriter writer, ValueMap<RawJson> unknown)
    {
        if (unknown.Count > 0 && !IsRequest)
            UnknownMembers.Write(ref writer, unknown);
    }

    /// <summary>Describes the properties of the objects. Generated code overrides this method.</summary>
    /// <param name="members">Receives the descriptions.</param>
    protected virtual void Describe(MemberSchemas members)
    {
    }

    /// <inheritdoc />
    internal sealed override JsonObject Schema(SchemaWriter writer) =>
        writer.Model(new JsonTypeSchema(typeof(T), Schema), Describe);

    private protected sealed override T ReadNoArray(ref ModelReader reader)
    {
        if (reader.Token == JsonTokenType.StartObject)
        {
            T value = ReadTolerantly(ref reader);
            // The unreadable value was a property of the object.
            reader.BeginValue();
            return value;
        }
        ReadNoObject(ref reader);
        return null!;
    }

    private static void ReadNoObject(ref ModelReader reader)
    {
        if (reader.IsNull)
        {
            reader.Absent("an object");
        }
        else if (Scalar.IsBlank(ref reader))
        {
            reader.WrongKind("an object or null");
            reader.Absent("an object");
        }
        else
        {
            reader.Unreadable("an object");
        }
    }
}
