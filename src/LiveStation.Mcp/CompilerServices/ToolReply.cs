using System.ComponentModel;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Mcp.CompilerServices;

/// <summary>How the result of a call becomes the structured result of a tool.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ToolReply
{
    /// <summary>A JSON object, which is the result itself.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="codec">The codec of the result.</param>
    /// <param name="schema">The schema of the result.</param>
    public static ToolReply<T> Object<T>(JsonCodec<T> codec, ToolSchema schema) => new ObjectReply<T>(codec, schema);

    /// <summary>A value that is not a JSON object, as the property <c>value</c>.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="codec">The codec of the result.</param>
    /// <param name="schema">The schema of the result.</param>
    public static ToolReply<T> Value<T>(JsonCodec<T> codec, ToolSchema schema) => new ValueReply<T>(codec, schema);

    /// <summary>A list, as the property <c>items</c>, with its total count.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="codec">The codec of an item.</param>
    /// <param name="schema">The schema of an item.</param>
    public static ToolReply<ResultList<T>> List<T>(JsonCodec<T> codec, ToolSchema schema) =>
        new ListReply<T>(codec, schema, paging: null);

    /// <summary>One page of a list, with the number of the next page.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="codec">The codec of an item.</param>
    /// <param name="paging">The arguments for the page.</param>
    /// <param name="schema">The schema of an item.</param>
    public static ToolReply<ResultList<T>> Page<T>(JsonCodec<T> codec, ToolPaging paging, ToolSchema schema) =>
        new ListReply<T>(codec, schema, paging);

    /// <summary>A value with a count of matches.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="codec">The codec of the value.</param>
    /// <param name="schema">The schema of the value.</param>
    public static ToolReply<Counted<T>> Counted<T>(JsonCodec<T> codec, ToolSchema schema) => new CountedReply<T>(codec, schema);

    /// <summary>No result.</summary>
    public static ToolReply<NoContent> None() => new EmptyReply();
}
