using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Drift;
using LiveStation.Runtime.Json.Reading;
using LiveStation.Runtime.Json.Schemas;
using LiveStation.Runtime.Json.Writing;
using LiveStation.Runtime.Requests;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes JSON arrays.</summary>
/// <remarks>
/// Null and an empty string are read as an empty list, and a single value as a list with one item. Items that are null
/// or cannot be read are skipped, because no default value can identify them.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ListCodec<T> : StructCodec<ValueList<T>>
{
    private readonly JsonCodec<T> _item;

    internal ListCodec(JsonCodec<T> item) => _item = item;

    /// <inheritdoc />
    internal override bool ReadsArrays => true;

    /// <inheritdoc />
    internal override bool RefusesUnreadable => _item.RefusesUnreadable;

    /// <inheritdoc />
    public override bool TryRead(ref ModelScanner scanner, out ValueList<T> value)
    {
        Gathering<T> items = default;
        bool isRecognised = TryGather(ref scanner, ref items, isTolerant: false, drift: null);
        value = isRecognised ? items.ToList() : default;
        items.Dispose();
        return isRecognised;
    }

    /// <summary>
    /// Tries to read a list. An item that is not in its expected format is read on its own with tolerance.
    /// </summary>
    /// <param name="scanner">The scanner before the array.</param>
    /// <param name="drift">The log of differences; null if there is none.</param>
    /// <param name="value">The list.</param>
    /// <returns>False if the complete list must be read with tolerance; otherwise, true.</returns>
    /// <exception cref="JsonException">An item is not valid JSON.</exception>
    internal bool TryReadEach(ref ModelScanner scanner, DriftLog? drift, out ValueList<T> value)
    {
        Gathering<T> items = default;
        try
        {
            bool isRecognised = TryGather(ref scanner, ref items, isTolerant: true, drift);
            value = isRecognised ? items.ToList() : default;
            return isRecognised;
        }
        finally
        {
            items.Dispose();
        }
    }

    /// <inheritdoc />
    public override ValueList<T> ReadTolerantly(ref ModelReader reader)
    {
        if (reader.IsNull)
            return default;
        if (reader.Token != JsonTokenType.StartArray)
            return ReadSingle(ref reader);
        Gathering<T> items = default;
        try
        {
            reader.BeginArray();
            for (bool isFirst = true; reader.NextItem(isFirst); isFirst = false)
            {
                if (TryReadItem(ref reader, out T? item))
                    items.Add(item);
            }
            return items.ToList();
        }
        finally
        {
            items.Dispose();
        }
    }

    /// <inheritdoc />
    public override void Write(ref ModelWriter writer, ValueList<T> value)
    {
        writer.BeginArray();
        try
        {
            foreach (T item in value)
            {
                writer.BeginItem();
                _item.Write(ref writer, item ?? throw new UnwritableValueException(ValueFault.Missing));
            }
        }
        catch (UnwritableValueException exception)
            when (_item is IPropertyNames names && exception.IsHandledIn(names))
        {
        }
        writer.EndArray();
    }

    /// <summary>Reads a value that replaces an array.</summary>
    private ValueList<T> ReadSingle(ref ModelReader reader)
    {
        if (reader.Token != JsonTokenType.StartObject && Scalar.IsBlank(ref reader))
        {
            reader.WrongKind("an array");
            return default;
        }
        if (!IsItem(in reader))
        {
            reader.Unreadable("an array");
            return default;
        }
        reader.WrongKind("an array");
        return new ValueList<T>([_item.Read(ref reader)]);
    }

    /// <summary>Whether a value that is not an array can be an item.</summary>
    private bool IsItem(in ModelReader reader)
    {
        if (reader.Token == JsonTokenType.StartObject && _item.ReadsObjects)
            return true;
        ModelReader ahead = reader.Quietly();
        _item.Read(ref ahead);
        return !ahead.TakeUnreadable();
    }

    /// <summary>Reads an item. Moves past an item that is skipped.</summary>
    private bool TryReadItem(ref ModelReader reader, [MaybeNullWhen(false)] out T item)
    {
        reader.ReportNull();
        if (reader.IsNull && !_item.ReadsNull)
        {
            reader.Skip();
            item = default;
            return false;
        }
        item = _item.Read(ref reader);
        return !reader.TakeUnreadable();
    }

    /// <summary>Collects the items. With tolerance, items that are not in their expected format are read too.</summary>
    private bool TryGather(ref ModelScanner scanner, ref Gathering<T> items, bool isTolerant, DriftLog? drift)
    {
        if (!scanner.BeginArray())
            return false;
        if (scanner.IsEndOfArray())
            return true;
        scanner.SkipBlanks();
        do
        {
            int position = scanner.Position;
            int depth = scanner.Depth;
            if (!_item.TryRead(ref scanner, out T? item))
            {
                if (!isTolerant)
                    return false;
                scanner.GoBack(position, depth);
                if (!TryReadOne(ref scanner, drift, out item))
                    continue;
            }
            items.Add(item);
        }
        while (scanner.IsNextItem());
        return scanner.IsEndOfArray();
    }

    // A separate method, because a reader is large and the calling loop rarely needs one.
    private bool TryReadOne(ref ModelScanner scanner, DriftLog? drift, [MaybeNullWhen(false)] out T item)
    {
        ModelReader reader = new(scanner, drift, RefusesUnreadable);
        bool isRead = TryReadItem(ref reader, out item);
        scanner = reader.Scanner;
        return isRead;
    }

    /// <inheritdoc />
    internal override JsonObject Schema(SchemaWriter writer) => writer.List(_item);
}
