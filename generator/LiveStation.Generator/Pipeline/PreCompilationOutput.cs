using System.Reflection;
using LiveStation.Generator.Engine.Flavours;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LiveStation.Generator.Pipeline;

/// <summary>
/// The output for files that other generators see. Compilers before 5.9 do not have it, and it is experimental in those that
/// have it. Therefore, it is found by name and signature, and a compiler with another signature is treated like one without it.
/// </summary>
internal sealed class PreCompilationOutput
{
    private const string RegisterName = "RegisterPreCompilationSourceOutput";

    private readonly MethodInfo _register;
    private readonly Delegate _emit;

    private PreCompilationOutput(MethodInfo register, Delegate emit) => (_register, _emit) = (register, emit);

    /// <summary>The output of the running compiler; null when it has none.</summary>
    public static PreCompilationOutput? OfCompiler { get; } = In(typeof(IncrementalGeneratorInitializationContext));

    /// <summary>Finds the output of a compiler; null when it has none with the known signature.</summary>
    /// <param name="initialization">The type by which the compiler initializes generators.</param>
    internal static PreCompilationOutput? In(Type initialization) => initialization
        .GetMethods(BindingFlags.Instance | BindingFlags.Public)
        .Where(method => method.Name == RegisterName).Select(Of).FirstOrDefault(found => found is not null);

    /// <summary>Registers files.</summary>
    /// <param name="context">The initialization of the generator.</param>
    /// <param name="files">The files. They must not depend on the compilation.</param>
    public void Register(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<OutputUnit> files) =>
        _register.Invoke(context, [files, _emit]);

    private static PreCompilationOutput? Of(MethodInfo method)
    {
        if (!TakesAnyType(method))
            return null;
        MethodInfo register = method.MakeGenericMethod(typeof(OutputUnit));
        ParameterInfo[] parameters = register.GetParameters();
        return register.ReturnType == typeof(void) && parameters.Length == 2
            && parameters[0].ParameterType == typeof(IncrementalValuesProvider<OutputUnit>)
            && ContextOf(parameters[1].ParameterType) is { } context && Emitter.For(context) is { } emit
                ? new PreCompilationOutput(register, emit)
                : null;
    }

    private static bool TakesAnyType(MethodInfo method)
    {
        Type[] types = method.GetGenericArguments();
        return types.Length == 1 && types[0].GenericParameterAttributes == GenericParameterAttributes.None
            && types[0].GetGenericParameterConstraints().Length == 0;
    }

    private static Type? ContextOf(Type action)
    {
        Type[] types = action.GetGenericArguments();
        return types.Length == 2 && action.GetGenericTypeDefinition() == typeof(Action<,>)
            && IsOrdinaryStructure(types[0]) && types[1] == typeof(OutputUnit)
                ? types[0]
                : null;
    }

    // Nullable structures and ref structures cannot be type arguments of Emitter<TContext>.
    private static bool IsOrdinaryStructure(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null && !type.CustomAttributes.Any(
            one => one.AttributeType.FullName == "System.Runtime.CompilerServices.IsByRefLikeAttribute");

    /// <summary>Writes files through a context whose type is known only when the compiler runs.</summary>
    private abstract class Emitter
    {
        /// <summary>Returns the delegate to register; null when a context has other members.</summary>
        /// <param name="context">The type of the context.</param>
        public static Delegate? For(Type context) =>
            ((Emitter)Activator.CreateInstance(typeof(Emitter<>).MakeGenericType(context))).Action;

        /// <summary>The delegate to register; null when the context has other members.</summary>
        protected abstract Delegate? Action { get; }
    }

    private sealed class Emitter<TContext> : Emitter
        where TContext : struct
    {
        private readonly AddSource? _add = MethodOf<AddSource>("AddSource", [typeof(string), typeof(SourceText)]);
        private readonly GetCancellation? _cancellation = MethodOf<GetCancellation>("get_CancellationToken", []);

        private delegate void AddSource(ref TContext context, string name, SourceText text);

        private delegate CancellationToken GetCancellation(ref TContext context);

        /// <inheritdoc />
        protected override Delegate? Action =>
            _add is null || _cancellation is null ? null : new Action<TContext, OutputUnit>(Emit);

        private void Emit(TContext context, OutputUnit unit)
        {
            _cancellation!(ref context).ThrowIfCancellationRequested();
            _add!(ref context, unit.Path, Outputs.TextOf(unit));
        }

        private static TDelegate? MethodOf<TDelegate>(string name, Type[] parameters)
            where TDelegate : Delegate =>
            typeof(TContext).GetMethod(name, parameters) is { IsStatic: false } method
                ? (TDelegate?)Delegate.CreateDelegate(typeof(TDelegate), method, throwOnBindFailure: false)
                : null;
    }
}
