using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// What every part of a spec depends on: the <c>service</c> section, and the names of all declarations. It is the same object as in the
/// last binding if nothing of it has changed.
/// </summary>
/// <param name="Books">The name rules of the output.</param>
/// <param name="Service">The bound section; null when it is invalid.</param>
/// <param name="Names">The names of groups, enums, types and operations, each list after its length.</param>
/// <param name="Unusable">The names of enums and types that cannot be used.</param>
internal sealed record BindingFrame(NameBooks Books, BoundService? Service, EquatableArray<string> Names, EquatableArray<string> Unusable)
{
    private static readonly ResultMemory<MappingNode, BoundService> Services = new();
    private static readonly ResultMemory<MappingNode, BindingFrame> Frames = new();

    /// <summary>Returns the frame of a spec.</summary>
    /// <param name="declared">The declarations.</param>
    /// <param name="service">The bound section; null when it is invalid.</param>
    /// <param name="types">The names of enums and types.</param>
    /// <param name="books">The name rules of the output.</param>
    public static BindingFrame Of(Declarations declared, BoundService? service, TypeTable types, NameBooks books)
    {
        MappingNode? head = declared.Service?.Body;
        var frame = new BindingFrame(
            books,
            service is null || head is null ? service : Services.Same(head, service),
            NamesIn(declared).ToEquatableArray(),
            declared.Enums.Concat(declared.Types).Where(one => !types.IsUsable(one)).Select(one => one.Name).ToEquatableArray());
        return head is null ? frame : Frames.Same(head, frame);
    }

    private static List<string> NamesIn(Declarations declared)
    {
        List<string> names = [];
        foreach (IReadOnlyCollection<Declaration> kind in new IReadOnlyCollection<Declaration>[]
            { declared.Groups.Values, declared.Enums, declared.Types, declared.Operations })
        {
            names.Add(RuleConflicts.Spelled(kind.Count));
            foreach (Declaration one in kind)
                names.Add(one.Name);
        }
        return names;
    }
}
