using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Assigns the names of operations, and takes the names of the types and members emitted beside them.</summary>
internal sealed class OperationNames(ApiNames names, DiagnosticBag bag)
{
    private readonly Dictionary<string, NameTable> _methods = new(StringComparer.Ordinal);

    /// <summary>Returns the name of an operation in its group; null when it is not available, which is reported.</summary>
    /// <param name="declared">The operation.</param>
    /// <param name="given">The name specified in the spec; null to derive one.</param>
    /// <param name="group">Name of the group.</param>
    /// <param name="isPaged">Indicates whether the result is paged, so that methods for single pages are emitted.</param>
    public string? Claim(Declaration declared, ScalarNode? given, string group, bool isPaged)
    {
        bool isFree = TakeCompanions(declared);
        if (given is not null && names.RequiredForm(PartOf(given.Text)) is { } form)
        {
            bag.Report(StructureRules.WrongForm, given.Span, given.Text, SpecKeys.Name, form);
            return null;
        }
        string? name = MethodsOf(group).Claim(declared.Key, given, members: name => names.MembersOf(PartOf(name)));
        return isFree ? name : null;

        NamedPart PartOf(string name) => new(PartKind.Method, name) { IsPaged = isPaged };
    }

    /// <summary>Takes the names of the members that wait for a state; reports the first unavailable name.</summary>
    /// <param name="name">Name of the wait in its group.</param>
    /// <param name="group">Name of the group.</param>
    /// <param name="operation">The operation that is repeated.</param>
    public bool TakeWait(string name, string group, ScalarNode operation) =>
        names.MembersOf(new NamedPart(PartKind.Wait, name)).All(member => MethodsOf(group).TakeOurs(member, operation));

    /// <summary>Returns all names that an operation takes when none of them is taken by another part.</summary>
    /// <param name="declared">The operation.</param>
    /// <param name="name">Its name in its group.</param>
    /// <param name="isPaged">Indicates whether the result is paged.</param>
    /// <param name="hasOptions">Indicates whether it has a record of options.</param>
    public TakenNames NamesOf(Declaration declared, string name, bool isPaged, bool hasOptions)
    {
        IEnumerable<string> types = names.TypesBeside(new NamedPart(PartKind.Operation, declared.Name));
        if (hasOptions)
            types = types.Concat(names.TypesBeside(new NamedPart(PartKind.Options, declared.Name)));
        return new TakenNames([.. types], [.. names.MembersOf(new NamedPart(PartKind.Method, name) { IsPaged = isPaged })]);
    }

    /// <summary>Takes the names of an operation if all of them are free. Nothing is reported.</summary>
    /// <param name="taken">The names.</param>
    /// <param name="group">Name of the group.</param>
    /// <param name="declared">The operation.</param>
    /// <param name="given">The name specified in the spec; null when it is derived.</param>
    public bool TryTake(TakenNames taken, string group, Declaration declared, ScalarNode? given)
    {
        NameTable methods = MethodsOf(group);
        return methods.AreFree(taken.Methods) && names.Types.TryTake(taken.Types, declared.Key)
            && methods.TryTake(taken.Methods, given ?? declared.Key);
    }

    /// <summary>A table for the names of the parameters of one operation.</summary>
    public NameTable Parameters() => new(NameScope.OfOperation(names, PartKind.Parameter), bag);

    /// <summary>Takes the name of the record of an operation's options, when it has one.</summary>
    public bool TakeOptions(Declaration declared, bool hasOptions) =>
        !hasOptions || !SpecName.IsId(declared.Name)
        || names.TakeTypesOf(new NamedPart(PartKind.Options, declared.Name), declared.Key);

    // The ID is part of the names of the types.
    private bool TakeCompanions(Declaration declared)
    {
        if (!SpecName.IsId(declared.Name))
        {
            bag.Report(NameRules.NotAName, declared.Key.Span, declared.Name, NameFault.OfId(declared.Name));
            return false;
        }
        return names.TakeTypesOf(new NamedPart(PartKind.Operation, declared.Name), declared.Key);
    }

    private NameTable MethodsOf(string group)
    {
        if (!_methods.TryGetValue(group, out NameTable? methods))
            _methods.Add(group, methods = new NameTable(NameScope.Of(names, PartKind.Method), bag));
        return methods;
    }
}

/// <summary>The names that an operation takes, each of which is different.</summary>
/// <param name="Types">Names of types.</param>
/// <param name="Methods">Names of members of its group.</param>
internal sealed record TakenNames(string[] Types, string[] Methods);
