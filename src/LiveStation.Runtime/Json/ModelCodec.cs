using System.Text.Json;

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

    /// <summary>Writes members that no name is known for as they came, unless it writes a request.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="unknown">The members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    protected void WriteUnknown(Utf8JsonWriter writer, ValueMap<RawJson> unknown)
    {
        Guard.NotNull(writer);
        if (!IsRequest)
        {
            UnknownMembers.Write(writer, unknown);
        }
    }
}
