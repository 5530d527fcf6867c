namespace LiveStation.Generator.Engine.Templates;

/// <summary>Finds the kinds of objects that templates see.</summary>
internal static class ViewShapes
{
    /// <summary>Returns a shape and those of all objects in it, each once, in the order in which members refer to them.</summary>
    /// <param name="root">The shape.</param>
    public static IReadOnlyList<ViewShape> From(ViewShape root)
    {
        List<ViewShape> found = [root];
        for (int i = 0; i < found.Count; i++)
            found.AddRange(found[i].Members.Select(member => Inside(member.Form)).OfType<ViewShape>().Distinct().Except(found));
        return found;
    }

    private static ViewShape? Inside(ViewForm form) => form switch
    {
        ViewObjectForm part => part.Shape(),
        ViewListForm list => Inside(list.Item),
        _ => null,
    };
}
