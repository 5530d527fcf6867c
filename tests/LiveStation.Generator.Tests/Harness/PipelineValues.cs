using System.Collections;
using System.Reflection;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Tests.Harness;

/// <summary>Searches the values of the steps for objects that keep a compilation alive or that can change while cached.</summary>
internal static class PipelineValues
{
    private const BindingFlags AllFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static void ShouldBeFreeOfWhatMustNotBeKept(GeneratorRunResult result)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (string name in Steps.All.Where(result.TrackedSteps.ContainsKey))
        {
            foreach ((object value, _) in result.TrackedSteps[name].SelectMany(step => step.Outputs))
                Visit(value, name, seen);
        }
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || !seen.Add(value))
            return;
        IsForbidden(value).ShouldBeFalse($"{path} holds a {value.GetType()}");
        if (IsEquatableArray(value.GetType()))
        {
            foreach (object? item in (IEnumerable)value)
                Visit(item, path + "[]", seen);
            return;
        }
        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(AllFields))
                Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }

    private static bool IsForbidden(object value) =>
        value is ISymbol or SyntaxNode or SyntaxTree or SyntaxToken or SyntaxReference or Location or Compilation
            or SemanticModel or AdditionalText or SourceText or Diagnostic or Delegate or Array or IList or IDictionary
        && !IsEquatableArray(value.GetType());

    private static bool IsEquatableArray(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);
}
