using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Operations;

/// <summary>How the query of an operation is divided: what every call says, and what may be left out.</summary>
internal static class QueryParts
{
    /// <summary>Values that every call must have: parameters of the method.</summary>
    /// <param name="operation">The operation.</param>
    public static IEnumerable<FieldModel> RequiredQuery(this OperationModel operation) =>
        operation.Query.Where(field => !field.IsOptional);

    /// <summary>Values that may be left out: members of the options.</summary>
    /// <param name="operation">The operation.</param>
    public static IEnumerable<FieldModel> OptionalQuery(this OperationModel operation) =>
        operation.Query.Where(field => field.IsOptional);
}
