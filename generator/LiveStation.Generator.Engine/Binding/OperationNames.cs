using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

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
        if (given is not null && given.Text.EndsWith("Async", StringComparison.Ordinal))
        {
            Phrase form = new("the name without Async, which is added to every method", "Async를 뺀 이름(모든 메서드에 Async가 붙음)");
            bag.Report(StructureRules.WrongForm, given.Span, given.Text, SpecKeys.Name, form);
            return null;
        }
        NameTable methods = MethodsOf(group);
        return methods.Claim(declared.Key, given) is { } name && TakeOthers(name) && isFree ? name : null;

        bool TakeOthers(string name) => names.MembersOf(new NamedPart(PartKind.Method, name) { IsPaged = isPaged })
            .Where(other => other != name).All(other => methods.Take(other, declared.Key));
    }

    /// <summary>Takes the name of the options record of an operation that has options.</summary>
    public bool TakeOptions(Declaration declared, bool hasOptions) =>
        !hasOptions || !SpecName.IsId(declared.Name)
        || names.TakeTypesOf(new NamedPart(PartKind.Options, declared.Name), declared.Key);

    // The id is part of the names of the types.
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
            _methods.Add(group, methods = new NameTable(NameScope.Free, bag));
        return methods;
    }
}
