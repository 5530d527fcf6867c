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

/// <summary>Reads and writes one kind of object. Generated code derives from it.</summary>
/// <typeparam name="T">The kind.</typeparam>
/// <remarks>
/// To <see cref="JsonSerializer"/> it is what resolves the kind and lists of it, where nobody else can without
/// reflection: System.Text.Json's generator does not see types that another generator writes into the same assembly.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ModelCodec<T> : ClassCodec<T>, IJsonTypeInfoResolver, IPropertyNames
    where T : class
{
    /// <summary>
    /// Whether it writes objects as part of a request: what came with an answer and no name is known for stays out then.
    /// </summary>
    protected bool IsRequest { get; init; }

    /// <summary>
    /// Whether objects of the type are only sent. A server that reads them has to notice what it cannot read.
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

    /// <summary>The property of a member. Generated code overrides it where that is not the name with a capital.</summary>
    /// <param name="name">Name of the member in JSON.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    protected virtual string PropertyOf(string name) => Guard.NotNull(name).Length == 0
        ? name
        : char.ToUpperInvariant(name[0]) + name.Substring(1);

    /// <summary>Writes members that no name is known for as they came, unless it writes a request.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="unknown">The members.</param>
    protected void WriteUnknown(ref ModelWriter writer, ValueMap<RawJson> unknown)
    {
        if (unknown.Count > 0 && !IsRequest)
            UnknownMembers.Write(ref writer, unknown);
    }

    /// <summary>Describes the members of such an object. Generated code overrides it.</summary>
    /// <param name="members">Takes the description.</param>
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
            // What was unreadable was a member of it.
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
            reader.WrongKind("an object or none");
            reader.Absent("an object");
        }
        else
        {
            reader.Unreadable("an object");
        }
    }
}
