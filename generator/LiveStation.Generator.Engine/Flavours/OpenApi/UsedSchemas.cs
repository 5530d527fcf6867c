using LiveStation.Generator.Engine.Documents;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>Finds the schemas that a document uses, directly or through others.</summary>
/// <param name="schemas">All schemas by name.</param>
internal sealed class UsedSchemas(DocumentMap schemas)
{
    private readonly Dictionary<string, DocumentNode> _unused = schemas.Members.ToDictionary(
        member => ComponentKeys.Address(ComponentKeys.Schemas, member.Name), member => member.Value, StringComparer.Ordinal);

    /// <summary>Returns the schemas that parts of a document use.</summary>
    /// <param name="parts">The parts.</param>
    public DocumentMap In(params DocumentNode?[] parts)
    {
        var open = new Stack<DocumentNode>(parts.OfType<DocumentNode>());
        while (open.Count > 0)
        {
            foreach (DocumentNode inside in Inside(open.Pop()))
                open.Push(inside);
        }
        return DocumentMap.Of(schemas.Members.Select(member => (member.Name, _unused.ContainsKey(
            ComponentKeys.Address(ComponentKeys.Schemas, member.Name)) ? null : member.Value)));
    }

    private IEnumerable<DocumentNode> Inside(DocumentNode node)
    {
        if (node is DocumentList list)
            return list.Items;
        if (node is not DocumentMap map)
            return [];
        if (map.Find("$ref") is not DocumentText { Text: var address } || !_unused.TryGetValue(address, out DocumentNode? used))
            return map.Members.Select(member => member.Value);
        _unused.Remove(address);
        return map.Members.Select(member => member.Value).Append(used);
    }
}
