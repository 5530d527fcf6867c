using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.CSharp.Operations;

/// <summary>The required and the optional values of the query of an operation.</summary>
internal static class QueryParts
{
    /// <summary>Required values: parameters of the method.</summary>
    /// <param name="operation">The operation.</param>
    public static IEnumerable<FieldModel> RequiredQuery(this OperationModel operation) =>
        operation.Query.Where(field => !field.IsOptional);

    /// <summary>Optional values: members of the options.</summary>
    /// <param name="operation">The operation.</param>
    public static IEnumerable<FieldModel> OptionalQuery(this OperationModel operation) =>
        operation.Query.Where(field => field.IsOptional);
}
