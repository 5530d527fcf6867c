namespace LiveStation.Runtime.Json;

/// <summary>
/// Reads and writes JSON objects whose names are data. A null is an empty map; a repeated name's last value wins.
/// </summary>
/// <typeparam name="T">Kind of the values.</typeparam>
public sealed class MapCodec<T> : StructCodec<ValueMap<T>>
{
    private readonly JsonCodec<T> _value;

    internal MapCodec(JsonCodec<T> value) => _value = value;

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out ValueMap<T> value)
    {
        ValueMapBuilder<T> entries = default;
        value = default;
        scanner.BeginObject();
        NameStep step;
        while ((step = scanner.NextName(out ReadOnlySpan<byte> name)) == NameStep.Name)
        {
            // A repeated name is to be told.
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
        {
            return default;
        }
        if (Scalar.IsBlank(ref reader))
        {
            reader.WrongKind("an object");
            return default;
        }
        reader.BeginObject();
        ValueMapBuilder<T> entries = default;
        while (reader.NextKey(out string name))
        {
            reader.TellNull();
            if (!entries.IsNew(name))
            {
                reader.Drift(ApiDriftKind.Repeated, "expected the member once, found it again");
            }
            entries.Set(name, _value.Read(ref reader));
        }
        return entries.Build();
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
        catch (UnwritableValueException exception)
        {
            if (_value is IPropertyNames names)
            {
                exception.Around.Add(names);
            }
            // The names of a map are data, and the same in C#.
            exception.Around.Add(null);
            throw;
        }
        writer.EndObject();
    }
}
