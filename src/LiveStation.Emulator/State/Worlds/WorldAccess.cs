using System.Collections.Concurrent;

namespace LiveStation.Emulator.State.Worlds;

/// <summary>Lets one caller at a time use a world.</summary>
/// <remarks>
/// A call that finds the world in use by another call is executed by the thread of that call, and its own thread processes other
/// requests. Under load, threads that wait for each other take more time than the calls themselves.
/// </remarks>
internal sealed class WorldAccess : IThreadPoolWorkItem
{
    // A thread that executes the calls of others keeps its own caller waiting.
    private const int MostAtOnce = 32;

    private readonly Lock _lock = new();
    private readonly ConcurrentQueue<IWaiting> _waiting = new();

    private interface IWaiting
    {
        void Execute();
    }

    /// <summary>Waits until nobody else uses the world.</summary>
    /// <returns>The use of the world. Dispose it to end the use.</returns>
    public Scope Enter()
    {
        _lock.Enter();
        return new Scope(this);
    }

    /// <summary>Executes a call as soon as nobody else uses the world, after the calls that are already waiting.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">The call.</param>
    /// <returns>The result. It is available at once, unless the world is in use.</returns>
    public ValueTask<T> ExecuteAsync<T>(Func<T> call)
    {
        if (_waiting.IsEmpty && _lock.TryEnter())
        {
            try
            {
                return ValueTask.FromResult(call());
            }
            finally
            {
                _lock.Exit();
                ExecuteWaiting();
            }
        }
        Waiting<T> waiting = new(call);
        _waiting.Enqueue(waiting);
        // Whoever releases the lock from here on sees the call. If the lock was released before, this thread executes the call.
        Interlocked.MemoryBarrier();
        ExecuteWaiting();
        return new ValueTask<T>(waiting.Task);
    }

    /// <inheritdoc />
    void IThreadPoolWorkItem.Execute() => ExecuteWaiting();

    // The thread can use other worlds too, so it does not execute calls itself.
    private void Exit()
    {
        _lock.Exit();
        if (!_lock.IsHeldByCurrentThread)
            QueueWaiting();
    }

    private void QueueWaiting()
    {
        if (!_waiting.IsEmpty)
            ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    private void ExecuteWaiting()
    {
        int left = MostAtOnce;
        // A call within a use does not end the use of the world.
        while (left > 0 && !_waiting.IsEmpty && !_lock.IsHeldByCurrentThread && _lock.TryEnter())
        {
            try
            {
                while (left > 0 && _waiting.TryDequeue(out IWaiting? next))
                {
                    next.Execute();
                    left--;
                }
            }
            finally
            {
                _lock.Exit();
            }
        }
        if (left == 0)
            QueueWaiting();
    }

    /// <summary>The use of a world.</summary>
    /// <param name="access">The access to the world.</param>
    public readonly struct Scope(WorldAccess access) : IDisposable
    {
        /// <inheritdoc />
        public void Dispose() => access.Exit();
    }

    // The caller continues on a thread of its own, while the next call is executed. What the call starts belongs to its request, such
    // as the trace of a callback, so it has the context of the request.
    private sealed class Waiting<T>(Func<T> call) : TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously), IWaiting
    {
        private readonly ExecutionContext? _context = ExecutionContext.Capture();

        public void Execute()
        {
            if (_context is null)
                Complete();
            else
                ExecutionContext.Run(_context, static state => ((Waiting<T>)state!).Complete(), this);
        }

        private void Complete()
        {
            try
            {
                SetResult(call());
            }
            catch (Exception exception)
            {
                SetException(exception);
            }
        }
    }
}
