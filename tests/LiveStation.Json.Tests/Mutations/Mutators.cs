namespace LiveStation.Json.Tests.Mutations;

/// <summary>All mutators.</summary>
internal static class Mutators
{
    public static IReadOnlyList<Mutator> All { get; } =
    [
        .. typeof(Mutator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Mutator)) && !type.IsAbstract)
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (Mutator)Activator.CreateInstance(type)!),
    ];
}
