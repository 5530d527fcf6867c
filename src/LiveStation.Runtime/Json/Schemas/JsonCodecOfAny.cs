using System.ComponentModel;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Reads and writes one kind of value as JSON, whatever the kind.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec
{
    private protected JsonCodec()
    {
    }

    /// <summary>Describes such values as they are written. Whatever is not described can be any JSON value.</summary>
    /// <param name="writer">Describes the parts of it.</param>
    internal virtual JsonObject Schema(SchemaWriter writer) => [];
}
