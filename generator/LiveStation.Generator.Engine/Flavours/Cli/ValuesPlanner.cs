using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>
/// Plans the arguments and options of one command. A member of an object in the body is an option whose name contains a dot for
/// each level: <c>--cdn.cdn-type</c>.
/// </summary>
/// <param name="operation">The operation.</param>
/// <param name="context">The shared state of all planners.</param>
internal sealed class ValuesPlanner(OperationModel operation, PlanContext context)
{
    private readonly TakenNames _names = new([.. OptionNames.OfLibrary]);
    private readonly Dictionary<string, string> _pathNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _queryNames = new(StringComparer.Ordinal);

    /// <summary>Plans the values in the order of arguments, query and body.</summary>
    public CommandValues Plan()
    {
        EquatableArray<CommandValuePlan> arguments = operation.Path.Select(Argument).ToEquatableArray();
        CommandValuePlan[] query = [.. operation.Query.Select(Query)];
        IEnumerable<CommandValuePlan> body = operation.Body is { } name
            ? Members(name, "", [], isRequired: true, EquatableArray.Of(name))
            : [];
        return new CommandValues(arguments, query.Concat(body).ToEquatableArray(), _pathNames, _queryNames);
    }

    private CommandValuePlan Argument(ParameterModel parameter)
    {
        string name = _pathNames[parameter.Wire] = _names.Take(SpecName.ToKebab(parameter.Name));
        return new CommandValuePlan(
            name, CommandTypes.Of(parameter.Type), HelpText.Of(parameter).Literal, default, IsRequired: true);
    }

    private CommandValuePlan Query(FieldModel field)
    {
        string kebab = SpecName.ToKebab(field.Name);
        string name = _queryNames[field.Wire] = _names.Take(kebab, OptionNames.QueryPrefix + kebab);
        return new CommandValuePlan(name, CommandTypes.Of(field.Type), HelpText.Of(field).Literal, default, !field.IsOptional);
    }

    private IEnumerable<CommandValuePlan> Members(
        string type, string prefix, string[] path, bool isRequired, EquatableArray<string> around)
    {
        if (context.TypeOf(type) is not { } model)
            yield break;
        foreach (FieldModel field in model.Fields)
        {
            string name = prefix + SpecName.ToKebab(field.Name);
            string[] wire = [.. path, field.Wire];
            bool isNeeded = isRequired && ValueForm.Of(field, model.Use).IsRequired;
            // An object that contains its own type has no end; it is one option with JSON.
            if (field.Type is ObjectRef { Name: var inner } && !around.Contains(inner))
            {
                foreach (CommandValuePlan member in Members(
                    inner, name + ".", wire, isNeeded, around.Append(inner).ToEquatableArray()))
                {
                    yield return member;
                }
                continue;
            }
            yield return new CommandValuePlan(
                _names.Take(name, OptionNames.BodyPrefix + name),
                CommandTypes.Of(field.Type),
                HelpText.Of(field).Literal,
                wire.Select(CSharpLiteral.Of).ToEquatableArray(),
                isNeeded);
        }
    }
}

/// <summary>The values of a command, while it is planned.</summary>
/// <param name="Arguments">The values of the path.</param>
/// <param name="Options">The values of the query, and the members of the body.</param>
/// <param name="PathNames">Names of the arguments by wire name.</param>
/// <param name="QueryNames">Names of the options of the query by wire name.</param>
internal sealed record CommandValues(
    EquatableArray<CommandValuePlan> Arguments,
    EquatableArray<CommandValuePlan> Options,
    IReadOnlyDictionary<string, string> PathNames,
    IReadOnlyDictionary<string, string> QueryNames);
