using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace LiveStation.Conventions.Tests;

/// <summary>Lists what an assembly shows to its users, a member a line, in a form that a reviewer can read.</summary>
internal static class PublicApi
{
    private const BindingFlags Shown = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] ObviousBases = [typeof(object), typeof(ValueType), typeof(Enum)];

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (string line in type.GetMembers(Shown).Select(Line).OfType<string>().OrderBy(line => line, StringComparer.Ordinal))
                text.Append("    ").Append(line).Append('\n');
        }
        return text.ToString();
    }

    private static string Heading(Type type)
    {
        string kind = type.IsEnum ? "enum" : type.IsInterface ? "interface" : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class" : type.IsAbstract ? "abstract class" : "class";
        bool showsBase = type.BaseType is { } parent && !ObviousBases.Contains(parent);
        return $"{type.Namespace}: {kind} {Name(type)}{(showsBase ? " : " + Name(type.BaseType!) : "")}";
    }

    private static string? Line(MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) && member is not PropertyInfo => null,
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo { IsPublic: true, IsLiteral: true } field => $"{field.Name} = {field.GetRawConstantValue()}",
        FieldInfo { IsPublic: true } field => $"{field.Name}: {Name(field.FieldType)}",
        PropertyInfo property when IsShown(property.GetMethod) => Property(property),
        ConstructorInfo constructor when IsShown(constructor) => $"new({Parameters(constructor)})",
        MethodInfo { IsSpecialName: true, Name: not ("op_Implicit" or "op_Equality" or "op_Inequality") } => null,
        MethodInfo method when IsShown(method) => $"{method.Name}({Parameters(method)}): {Name(method.ReturnType)}",
        EventInfo shown => $"event {shown.Name}",
        _ => null,
    };

    private static bool IsShown(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Property(PropertyInfo property)
    {
        bool isInit = property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers()
            .Any(modifier => modifier.Name == "IsExternalInit") ?? false;
        string set = !IsShown(property.SetMethod) ? "" : isInit ? " init;" : " set;";
        bool canBeNull = !property.PropertyType.IsValueType && !property.PropertyType.IsGenericParameter;
        bool isNullable = canBeNull && Nullability.Create(property).ReadState == NullabilityState.Nullable;
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{required}{property.Name}: {Name(property.PropertyType)}{(isNullable ? "?" : "")} {{ get;{set} }}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = default" : "")}"));

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return "ref " + Name(type.GetElementType()!);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Name(value) + "?";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        return type.IsGenericType
            ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }
}
