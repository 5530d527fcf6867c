using System.Reflection;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;
using LiveStation.Tests.Shared;

namespace LiveStation.Conventions.Tests;

/// <summary>The subjects of the conventions: the client's assembly, and the spec that it is generated from.</summary>
internal static class Subjects
{
    public static Assembly Client { get; } = typeof(LiveStationClient).Assembly;

    public static Assembly Runtime { get; } = typeof(ApiException).Assembly;

    public static ApiModel Spec { get; } = SpecFolder.Read();

    public static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Client.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The interfaces of the groups: the types of the client's properties.</summary>
    public static IReadOnlyList<Type> GroupInterfaces { get; } =
        [.. typeof(ILiveStationClient).GetProperties().Select(property => property.PropertyType)];

    /// <summary>The classes that implement these interfaces.</summary>
    public static IReadOnlyList<Type> GroupClasses { get; } =
        [.. PublicTypes.Where(type => type.IsClass && type.GetInterfaces().Intersect(GroupInterfaces).Any())];

    /// <summary>All operations of the spec.</summary>
    public static IReadOnlyList<OperationModel> SpecOperations { get; } =
        [.. Spec.Groups.SelectMany(group => group.Operations)];

    /// <summary>Returns the operation of the spec for a method.</summary>
    public static OperationModel SpecOf(MethodInfo method) =>
        SpecOperations.Single(one => one.Id == method.GetCustomAttribute<ApiOperationAttribute>()!.Id);

    /// <summary>The methods of the groups that call an operation once.</summary>
    public static IReadOnlyList<MethodInfo> Operations { get; } = [.. MethodsOfGroups().Where(method => !IsWait(method))];

    /// <summary>The methods of the groups that wait for a state.</summary>
    public static IReadOnlyList<MethodInfo> Waits { get; } = [.. MethodsOfGroups().Where(IsWait)];

    /// <summary>Indicates whether a method waits for a state.</summary>
    public static bool IsWait(MethodInfo method) => method.Name.StartsWith("WaitUntil", StringComparison.Ordinal);

    private static IEnumerable<MethodInfo> MethodsOfGroups() => GroupClasses.SelectMany(
        type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly));
}
