using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.Operations;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Checks;

/// <summary>The checks of the parameters of an operation, without its body.</summary>
/// <param name="Parameters">Parameters of the method that checks them: type and name.</param>
/// <param name="Arguments">The same as arguments.</param>
/// <param name="Checks">The checks; empty when no parameter has rules.</param>
/// <param name="Name">C# name of the parameter that collects violations.</param>
internal sealed record OperationChecks(
    EquatableArray<string> Parameters, EquatableArray<string> Arguments, EquatableArray<CheckPlan> Checks, string Name)
{
    /// <summary>The preferred name of the parameter that collects violations.</summary>
    public const string Checker = "check";

    /// <summary>The checks of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="rules">The rules of the API.</param>
    public static OperationChecks Of(OperationModel operation, RuleTable rules)
    {
        var checkedOnes = new List<(string Type, string Name)>();
        var checks = new List<CheckPlan>();
        string checker = OperationParts.LocalOf(operation, Checker);
        foreach (ParameterModel parameter in operation.Path)
            Add(parameter.Type, CheckSubject.Of(parameter) with { Checker = checker });
        foreach (FieldModel field in operation.RequiredQuery())
            Add(field.Type, CheckSubject.Of(field, OperationParts.NameOf(field)) with { Checker = checker });
        bool hasRules = operation.OptionalQuery()
            .Any(field => rules.ChecksOf(CheckSubject.Of(field, TypeUse.Sent)).Any());
        if (hasRules)
        {
            string options = TypeName.Options(operation.Id);
            // Null options violate no rule, unless a rule requires one of them.
            string value = operation.OptionalQuery().Any(field => field.Rules.Required is not null)
                ? ParameterName.Options + " ?? new()"
                : ParameterName.Options;
            checkedOnes.Add((options + "?", ParameterName.Options));
            checks.Add(new CheckPlan(
                $"Inside<{options}>", EquatableArray.Of(CheckSubject.Names("", ""), value, MemberPath.Check(options))));
        }
        return new OperationChecks(
            checkedOnes.Select(one => $"{one.Type} {one.Name}").ToEquatableArray(),
            checkedOnes.Select(one => one.Name).ToEquatableArray(),
            checks.ToEquatableArray(),
            checker);

        void Add(TypeRef type, CheckSubject subject)
        {
            List<CheckPlan> found = [.. rules.ChecksOf(subject)];
            if (found.Count == 0)
                return;
            checkedOnes.Add((CSharpType.Of(type), subject.Access));
            checks.AddRange(found);
        }
    }

    /// <summary>The C# expression that runs the checks, in a lambda.</summary>
    public string Lambda => $"{Name} => Check({string.Join(", ", Arguments.Prepend(Name))})";
}
