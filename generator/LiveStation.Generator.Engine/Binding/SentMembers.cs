using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The members of an object that the body of a request sets: those of the same name, or those under <c>sets</c>.</summary>
/// <param name="table">All types.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class SentMembers(ResourceTable table, DiagnosticBag bag)
{
    /// <summary>Returns the members, with what sends each of them.</summary>
    /// <param name="body">Name of the type of the body.</param>
    /// <param name="type">Name of the type of the object.</param>
    public IEnumerable<SentMember> Of(string body, string type) => Inside(body, [], type, []);

    /// <summary>Reports members that the service assigns although each request that creates an object sends them.</summary>
    /// <param name="operation">ID of the operation that creates an object.</param>
    /// <param name="body">Name of the type of its body.</param>
    /// <param name="type">Name of the type of the object.</param>
    public void CheckAssigned(string operation, string body, string type)
    {
        foreach (SentMember sent in Of(body, type).Where(sent => sent.IsAlwaysSent && sent.Member.Behavior.Assigned is not null))
            bag.Report(ResourceRules.SentAndAssigned, sent.Field.Key.Span, operation, sent.Field.Key.Text, string.Join(".", sent.Target));
    }

    private IEnumerable<SentMember> Inside(string body, string[] path, string type, HashSet<string> around)
    {
        if (table.TypeOf(body) is not { } bound || !around.Add(body))
            yield break;
        foreach (BoundField field in bound.Fields)
        {
            string[] inner = [.. path, field.Model.Wire];
            string[] target = field.Model.Behavior.Sets is { Parts.Count: 0 } sets ? sets.Member.Split('.') : inner;
            if (field.Model.Behavior.Sets is { Parts.Count: > 0 })
                continue;
            if (table.MemberAt(type, target) is { } member)
                yield return new SentMember(inner, target, field, member, path.Length == 0 && !field.Model.IsOptional);
            if (field.Model.Type is not ObjectRef { Name: var name })
                continue;
            foreach (SentMember deeper in Inside(name, inner, type, around))
                yield return deeper;
        }
        around.Remove(body);
    }
}

/// <summary>A member that a request sets.</summary>
/// <param name="Path">Wire names that lead to the value in the body.</param>
/// <param name="Target">Wire names that lead to the member of the object.</param>
/// <param name="Field">The value in the body.</param>
/// <param name="Member">The member of the object.</param>
/// <param name="IsAlwaysSent">Indicates whether each request contains the value.</param>
internal sealed record SentMember(string[] Path, string[] Target, BoundField Field, FieldModel Member, bool IsAlwaysSent);
