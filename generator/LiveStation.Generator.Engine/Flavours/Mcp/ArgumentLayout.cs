using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming.CSharp;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>Where the arguments of a tool contain the request body.</summary>
/// <param name="Fields">The properties of the body that are arguments beside path and query values; empty for none.</param>
/// <param name="Body">The type of the body; null without a body.</param>
/// <param name="Property">Name of the argument that is the whole body; null when its properties are arguments.</param>
internal sealed record ArgumentLayout(EquatableArray<FieldModel> Fields, ObjectRef? Body, string? Property)
{
    /// <summary>The types of the arguments that the body becomes.</summary>
    public IEnumerable<TypeRef> BodyArguments => Property is null ? Fields.Select(one => one.Type) : [Body!];

    /// <summary>
    /// Returns the layout of an operation. The body is an argument of its own if a name would have two meanings.
    /// </summary>
    /// <param name="operation">The operation.</param>
    /// <param name="context">The shared state of all C# planners.</param>
    public static ArgumentLayout Of(OperationModel operation, PlanContext context)
    {
        if (operation.Body is not { } name || context.TypeOf(name) is not { } body)
            return new ArgumentLayout(default, null, null);
        string[] others = [.. operation.Path.Select(value => value.Wire), .. operation.Query.Select(value => value.Wire)];
        bool isClash = body.Fields.SelectMany(field => field.Aliases.Prepend(field.Wire)).Any(others.Contains);
        return isClash
            ? new ArgumentLayout(default, new ObjectRef(name), LocalName.Beside("body", others))
            : new ArgumentLayout(body.Fields, new ObjectRef(name), null);
    }
}
