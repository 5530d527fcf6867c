using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;
using LiveStation.Generator.Engine.Flavours.Commands;
using LiveStation.Generator.Engine.Flavours.CSharp;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Cli;

/// <summary>Plans the descriptions of the arguments and options of commands.</summary>
/// <param name="keys">The commands that list keys.</param>
internal sealed class ValuesPlanner(KeySources keys)
{
    /// <summary>Plans the values in the order of arguments, query and body.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="form">Its arguments and options.</param>
    public CommandValues Plan(OperationModel operation, CommandForm form) => new(
        form.Arguments.Select(one => Argument(one.Parameter, one.Name, operation)).ToEquatableArray(),
        form.Query.Select(one => Query(one.Field, one.Name, operation)).Concat(form.Body.Select(option => Member(option, operation))).ToEquatableArray(),
        form.Arguments.ToDictionary(one => one.Parameter.Wire, one => one.Name, StringComparer.Ordinal),
        form.Query.ToDictionary(one => one.Field.Wire, one => one.Name, StringComparer.Ordinal));

    private CommandValuePlan Argument(ParameterModel parameter, string name, OperationModel operation) =>
        new(name, CommandTypes.Of(parameter.Type), HelpText.Of(parameter, operation, keys).Literal, default, IsRequired: true);

    private CommandValuePlan Query(FieldModel field, string name, OperationModel operation) =>
        new(name, CommandTypes.Of(field.Type), HelpText.Of(field, operation, keys).Literal, default, !field.IsOptional);

    private CommandValuePlan Member(BodyOption option, OperationModel operation) => new(
        option.Name,
        CommandTypes.Of(option.Field.Type),
        HelpText.Of(option.Field, operation, keys).Literal,
        option.Path.Select(step => CSharpLiteral.Of(step.Field.Wire)).ToEquatableArray(),
        option.Path.All(step => ValueForm.Of(step.Field, step.Owner.Use).IsRequired));
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
