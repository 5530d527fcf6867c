using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server;

/// <summary>Plans how a server pages and filters a list. A query value that matches a member of the items is a filter.</summary>
internal static class ListingPlanner
{
    /// <summary>Plans the listing; null when the list has no paging and no filters.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The shared state of all planners.</param>
    public static ListingPlan? Plan(OperationModel operation, PlanContext context)
    {
        if (operation is not { Reply: ReplyShape.List, Result: ObjectRef item })
            return null;
        ListingPagesPlan? pages = operation.Paging is { } paging && context.Service.Paging is { } style
            ? new ListingPagesPlan(style.Page, style.Size, paging.First, paging.Size)
            : null;
        EquatableArray<FilterPlan> filters = Filters(operation, context.TypeOf(item.Name)).ToEquatableArray();
        return pages is null && filters.Count == 0 ? null : new ListingPlan(pages, filters);
    }

    // The wire names match, or the C# names when the vendor shortens one of the wire names: id filters by channelId.
    private static IEnumerable<FilterPlan> Filters(OperationModel operation, TypeModel? item)
    {
        foreach (FieldModel value in operation.Query)
        {
            FieldModel? member = item?.Fields.FirstOrDefault(field => field.Wire == value.Wire)
                ?? item?.Fields.FirstOrDefault(field => field.Name == value.Name);
            if (member is null)
                continue;
            bool isText = value.Type is ScalarRef { Kind: ScalarKind.Text } && member.Type == value.Type;
            yield return new FilterPlan(value.Wire, member.Wire, isText);
        }
    }
}
