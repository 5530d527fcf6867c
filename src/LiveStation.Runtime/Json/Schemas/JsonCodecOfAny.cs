using System.ComponentModel;
using System.Text.Json.Nodes;
using LiveStation.Runtime.Json.Schemas;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>Base class of all codecs.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonCodec
{
    private protected JsonCodec()
    {
    }

    /// <summary>
    /// Describes the values as they are written. A codec that does not override this method describes any JSON value.
    /// </summary>
    /// <param name="writer">Describes parts of the values.</param>
    internal virtual JsonObject Schema(SchemaWriter writer) => [];
}
