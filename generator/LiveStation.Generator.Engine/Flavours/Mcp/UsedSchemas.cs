using LiveStation.Generator.Engine.Flavours.CSharp.Planning;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp;

/// <summary>
/// The object types whose schemas tools refer to. Messages of callbacks, and bodies whose properties are arguments, need none.
/// </summary>
internal sealed class UsedSchemas
{
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _received = new(StringComparer.Ordinal);

    /// <summary>Finds the types.</summary>
    /// <param name="context">The shared state of all C# planners.</param>
    public UsedSchemas(PlanContext context)
    {
        foreach (OperationModel operation in context.Model.Groups.SelectMany(group => group.Operations))
        {
            foreach (TypeRef argument in ArgumentLayout.Of(operation, context).BodyArguments)
                Add(_sent, argument, context);
            Add(_received, operation.Result, context);
        }
    }

    /// <summary>Returns whether a tool refers to the schema of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isSent">Whether its values are sent.</param>
    public bool Contains(TypeModel type, bool isSent) => (isSent ? _sent : _received).Contains(type.Name);

    private static void Add(HashSet<string> names, TypeRef start, PlanContext context) => TypeWalk.From(
        start, type => type is ObjectRef named && names.Add(named.Name) && context.TypeOf(named.Name) is { } model
            ? model.Fields.Select(field => field.Type)
            : []);
}
