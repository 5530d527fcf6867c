using System.Text.Json;

namespace LiveStation.Runtime.Json;

/// <summary>Reads and writes one kind of object. Generated code derives from it.</summary>
/// <typeparam name="T">The kind.</typeparam>
public abstract class ModelCodec<T> : ClassCodec<T>
    where T : class
{
    /// <summary>Writes members that no name is known for as they came.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="unknown">The members.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    protected static void WriteUnknown(Utf8JsonWriter writer, ValueMap<RawJson> unknown) =>
        UnknownMembers.Write(Guard.NotNull(writer), unknown);
}
