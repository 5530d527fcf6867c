using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>The object types that a schema refers to.</summary>
internal static class SchemaTypes
{
    /// <summary>
    /// Returns the names of the object types that values contain directly or in lists and maps, in ordinal order.
    /// </summary>
    /// <param name="types">The types of the values.</param>
    public static IEnumerable<string> In(IEnumerable<TypeRef> types) =>
        types.Select(Inside).OfType<ObjectRef>().Select(type => type.Name).Distinct()
            .OrderBy(name => name, StringComparer.Ordinal);

    private static TypeRef Inside(TypeRef type)
    {
        while (((type as ListRef)?.Item ?? (type as MapRef)?.Item) is { } item)
            type = item;
        return type;
    }
}
