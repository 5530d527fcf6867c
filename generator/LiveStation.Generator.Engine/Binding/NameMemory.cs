using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Composes the names that an enum or a type takes once, since they follow from its own name. Whether they are free is found in each
/// binding; a name that is not free is reported as if nothing was kept.
/// </summary>
/// <param name="names">The names of the API.</param>
internal sealed class NameMemory(ApiNames names)
{
    private static readonly ResultMemory<MappingNode, LastNames> Kept = new();

    /// <summary>Takes the names of a declaration if they were free in the last binding and are free now.</summary>
    /// <param name="declared">The declaration.</param>
    public bool TryTake(Declaration declared) =>
        Kept.Find(declared.Body) is { } last && ReferenceEquals(last.Books, names.Books) && names.Types.TryTake(last.Names, declared.Key);

    /// <summary>Keeps the names of a declaration, all of which were free.</summary>
    /// <param name="declared">The declaration.</param>
    /// <param name="part">The part that it becomes.</param>
    public void Keep(Declaration declared, NamedPart part) =>
        Kept.Keep(declared.Body, new LastNames(names.Books, [part.Name, .. names.TypesBeside(part)]));

    private sealed record LastNames(NameBooks Books, string[] Names);
}
