namespace LiveStation.Generator.Engine.Model;

/// <summary>Traverses a type and all types it consists of.</summary>
internal static class TypeWalk
{
    /// <summary>Traverses lists and maps down to their scalar and named types, and continues from there.</summary>
    /// <param name="start">The type to start with.</param>
    /// <param name="enter">
    /// Receives a type that is not a list or a map, and returns the types of its parts; none when it need not be entered (again).
    /// </param>
    public static void From(TypeRef start, Func<TypeRef, IEnumerable<TypeRef>> enter)
    {
        var open = new Stack<TypeRef>();
        open.Push(start);
        while (open.Count > 0)
        {
            TypeRef next = open.Pop();
            if (((next as ListRef)?.Item ?? (next as MapRef)?.Item) is { } inside)
            {
                open.Push(inside);
                continue;
            }
            foreach (TypeRef part in enter(next))
                open.Push(part);
        }
    }
}
