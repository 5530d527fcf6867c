using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Text;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;
using LiveStation.Runtime.Values;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes JSON objects with arbitrary property names as maps.</summary>
/// <remarks>
/// Null is read as an empty map. If a name is repeated, the last value is used. Values that are null or cannot be read
/// are skipped.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class MapCodec<T> : StructCodec<ValueMap<T>>
{
    private readonly JsonCodec<T> _value;

    internal MapCodec(JsonCodec<T> value) => _value = value;

    /// <inheritdoc />
    internal override bool RefusesUnreadable => _value.RefusesUnreadable;

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out ValueMap<T> value)
    {
        ValueMapBuilder<T> entries = default;
        value = default;
        scanner.BeginObject();
        NameStep step;
        while ((step = scanner.NextName(out ReadOnlySpan<byte> name)) == NameStep.Name)
        {
            // A repeated name must be reported.
            if (TextScan.ToText(name) is not { } key || !_value.TryRead(ref scanner, out T? entry)
                || !entries.Set(key, entry))
            {
                return false;
            }
        }
        value = entries.Build();
        return step == NameStep.End;
    }

    /// <inheritdoc />
    public override ValueMap<T> ReadTolerantly(ref ModelReader reader)
    {
        if (reader.IsNull)
            return default;
        if (reader.Token == JsonTokenType.StartObject)
            return ReadEntries(ref reader);
        if (Scalar.IsBlank(ref reader))
            reader.WrongKind("an object");
        else
            reader.Unreadable("an object");
        return default;
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, ValueMap<T> value)
    {
        writer.BeginObject();
        try
        {
            foreach (KeyValuePair<string, T> entry in value.AsSpan())
            {
                writer.Key(entry.Key);
                _value.Write(ref writer, entry.Value ?? throw new UnwritableValueException(ValueFault.Missing));
            }
        }
        // The names of a map are data and have no other name in C#.
        catch (UnwritableValueException exception)
            when (_value is IPropertyNames names ? exception.IsHandledIn(names, null) : exception.IsHandledIn([null]))
        {
        }
        writer.EndObject();
    }

    private ValueMap<T> ReadEntries(ref ModelReader reader)
    {
        ValueMapBuilder<T> entries = default;
        reader.BeginObject();
        while (reader.NextKey(out string name))
        {
            reader.ReportNull();
            if (!entries.IsNew(name))
                reader.Drift(ApiDriftKind.Repeated, "expected the property once, found it again");
            if (reader.IsNull && !_value.ReadsNull)
            {
                reader.Skip();
                continue;
            }
            T value = _value.Read(ref reader);
            if (!reader.TakeUnreadable())
                entries.Set(name, value);
        }
        return entries.Build();
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => writer.Map(_value);
}
