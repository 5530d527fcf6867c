using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>Names of the classes that are emitted for an operation, made of its id.</summary>
internal static class OperationClasses
{
    /// <summary>What the runtime needs to know to send it.</summary>
    /// <param name="id">Id of the operation.</param>
    public static string Descriptor(string id) => Pascal(id) + "Operation";

    /// <summary>What a server needs to know to answer it.</summary>
    /// <param name="id">Id of the operation.</param>
    public static string Contract(string id) => Pascal(id) + "Contract";

    /// <summary>The values of its query that may be left out.</summary>
    /// <param name="id">Id of the operation.</param>
    public static string Options(string id) => Pascal(id) + "Options";

    private static string Pascal(string id) => Letters.CapitalFirst(id);
}
