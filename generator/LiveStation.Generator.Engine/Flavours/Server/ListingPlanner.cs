using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Flavours.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans how a server pages and filters a list. A query value that matches a member of the items is a filter.</summary>
internal static class ListingPlanner
{
    /// <summary>The C# expression of the listing; null when the list has no paging and no filters.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static string? Plan(OperationModel operation, PlanContext context)
    {
        if (operation is not { Reply: ReplyShape.List, Result: ObjectRef item })
            return null;
        string[] members = [.. Pages(operation, context.Service.Paging), .. Filters(operation, context.TypeOf(item.Name))];
        return members.Length == 0 ? null : $"new ServerListing\n{{\n{string.Join("\n", members)}\n}}";
    }

    private static IEnumerable<string> Pages(OperationModel operation, PagingStyleModel? style)
    {
        if (operation.Paging is not { } paging || style is null)
            yield break;
        yield return $"    Page = {CSharpLiteral.Of(style.Page)},";
        yield return $"    Size = {CSharpLiteral.Of(style.Size)},";
        yield return FormattableString.Invariant($"    First = {paging.First},");
        if (paging.Size is { } most)
            yield return FormattableString.Invariant($"    Most = {most},");
    }

    private static IEnumerable<string> Filters(OperationModel operation, TypeModel? item)
    {
        string[] filters = [.. operation.Query.Select(value => Filter(value, item)).OfType<string>()];
        if (filters.Length == 0)
            yield break;
        yield return "    Filters = new[]";
        yield return "    {";
        foreach (string filter in filters)
            yield return $"        {filter},";
        yield return "    },";
    }

    // The wire names match, or the C# names when the vendor shortens one of the wire names: id filters by channelId.
    private static string? Filter(FieldModel value, TypeModel? item)
    {
        FieldModel? member = item?.Fields.FirstOrDefault(field => field.Wire == value.Wire)
            ?? item?.Fields.FirstOrDefault(field => field.Name == value.Name);
        if (member is null)
            return null;
        string names = $"{CSharpLiteral.Of(value.Wire)}, {CSharpLiteral.Of(member.Wire)}";
        bool isText = value.Type is ScalarRef { Kind: ScalarKind.Text } && member.Type == value.Type;
        return $"new ServerFilter({names}, isPart: {(isText ? "true" : "false")})";
    }
}
