namespace LiveStation.Generator.Engine.Model;

/// <summary>Walks from a type to all that it is made of.</summary>
internal static class TypeWalk
{
    /// <summary>Goes through lists and maps to the plain and named types inside, and from these on.</summary>
    /// <param name="start">Where to begin.</param>
    /// <param name="enter">
    /// Takes a type that is no list and no map, and gives the types of its parts; none where it need not be entered (again).
    /// </param>
    public static void From(TypeRef start, Func<TypeRef, IEnumerable<TypeRef>> enter)
    {
        var open = new Stack<TypeRef>([start]);
        while (open.Count > 0)
        {
            TypeRef next = open.Pop();
            if (((next as ListRef)?.Item ?? (next as MapRef)?.Item) is { } inside)
                open.Push(inside);
            else
                enter(next).ToList().ForEach(open.Push);
        }
    }
}
