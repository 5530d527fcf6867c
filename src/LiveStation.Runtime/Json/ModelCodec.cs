namespace LiveStation.Runtime.Json;

/// <summary>Reads and writes one kind of object. Generated code derives from it.</summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract class ModelCodec<T> : ClassCodec<T>
    where T : class
{
    /// <summary>
    /// Whether it writes objects as part of a request: what came with an answer and no name is known for stays out then.
    /// </summary>
    protected bool IsRequest { get; set; }

    /// <inheritdoc />
    internal sealed override bool ReadsObjects => true;

    /// <summary>Writes members that no name is known for as they came, unless it writes a request.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="unknown">The members.</param>
    protected void WriteUnknown(ref ModelWriter writer, ValueMap<RawJson> unknown)
    {
        if (!IsRequest)
        {
            UnknownMembers.Write(ref writer, unknown);
        }
    }

    private protected sealed override T? ReadOptionalTolerantly(ref ModelReader reader)
    {
        if (!Scalar.IsBlank(ref reader))
        {
            return base.ReadOptionalTolerantly(ref reader);
        }
        reader.WrongKind("an object or none");
        return null;
    }
}
